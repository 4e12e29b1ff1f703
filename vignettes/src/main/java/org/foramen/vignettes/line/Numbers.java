package org.foramen.vignettes.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Answers;
import org.foramen.chart.Lab;
import org.foramen.chart.Measure;
import org.foramen.chart.Quantity;
import org.foramen.chart.Score;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;

/** What was measured: {@code odi 44}, {@code inr 1.3, upper limit 1.2}, {@code weight 82 kg}. */
final class Numbers {
    private Numbers() {}

    /** {@code odi 44}; {@code odi items 3 2 - 4 1 0 2 3 1 2}; both, parted by a comma. */
    static Score score(Scene scene, Words words) {
        int mark = words.mark();
        String scale = Scale.named(words.take("a scale such as nrs or odi"));
        if (Items.next(words)) {
            return Score.of(scene.on(), Items.read(scale, words));
        }
        words.back(mark);
        Measure value = Measures.measure(words);
        Optional<Answers> answers = Optional.empty();
        while (words.more()) {
            if (!Items.next(words)) {
                throw words.unknown("After the value may come 'items' and the answers: items 3 2 - 4.");
            }
            answers = Optional.of(Items.read(scale, words));
        }
        return new Score(scene.on(), Optional.of(value), answers);
    }

    static String write(Score score) {
        String value = score.value().map(Measures::write).orElseGet(() -> Quote.word(score.scale()));
        String items = score.answers().map(Items::write).orElse("");
        return value + (score.value().isPresent() && !items.isEmpty() ? "," : "") + items;
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
