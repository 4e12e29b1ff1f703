package org.foramen.vignettes.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Lab;
import org.foramen.chart.Quantity;
import org.foramen.chart.Score;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;

/** What was measured: {@code odi 44}, {@code inr 1.3, upper limit 1.2}, {@code weight 82 kg}. */
final class Numbers {
    private Numbers() {}

    static Score score(Scene scene, Words words) {
        int mark = words.mark();
        words.take("a scale such as nrs or odi");
        if (words.says("items")) {
            throw words.unknown("Items of a questionnaire are not added up in this release: write its total, odi 44.");
        }
        words.back(mark);
        return new Score(scene.on(), Measures.measure(words));
    }

    static String write(Score score) {
        return Measures.write(score.value());
    }

    static Lab lab(Scene scene, Words words) {
        Term what = Terms.term(words, "a laboratory value");
        Quantity value = Amounts.quantity(words, "a number");
        Optional<BigDecimal> limit = Optional.empty();
        while (words.more()) {
            if (!words.skip("upper", "limit")) {
                throw words.unknown("After the value comes 'upper limit 1.2', as the laboratory gave it.");
            }
            limit = Optional.of(Amounts.number(words, "a number"));
        }
        return new Lab(scene.on(), what, value, limit);
    }

    static String write(Lab lab) {
        String limit = lab.upperLimit()
                .map(up -> ", upper limit " + up.toPlainString())
                .orElse("");
        return Terms.write(lab.what()) + " " + Amounts.write(lab.value()) + limit;
    }

    static Vital vital(Scene scene, Words words) {
        return new Vital(scene.on(), Terms.term(words, "what was measured"), Amounts.quantity(words, "a number"));
    }

    static String write(Vital vital) {
        return Terms.write(vital.what()) + " " + Amounts.write(vital.value());
    }
}
