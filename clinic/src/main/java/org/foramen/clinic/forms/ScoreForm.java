package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Measure;
import org.foramen.chart.Score;
import org.foramen.clinic.people.Action;

/** Adds the value of a questionnaire or scale. */
public final class ScoreForm implements FactForm {
    /** The scales that can be entered here, each with the top of its range. */
    enum Scale {
        NRS(10),
        VAS(100),
        ODI(100),
        NDI(100),
        PEG(10);

        private final int top;

        Scale(int top) {
            this.top = top;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String name() {
        return "score";
    }

    @Override
    public Action action() {
        return Action.RECORD_SCORE;
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field.Option> scales = Arrays.stream(Scale.values())
                .map(s -> new Field.Option(s.word(), asking.words().say("form.score.scale." + s.word())))
                .toList();
        return List.of(asking.select("scale", scales), asking.number("value"), asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        List<String> words = Arrays.stream(Scale.values()).map(Scale::word).toList();
        String scale = reading.choice("scale", words, "problem.scale");
        BigDecimal value =
                words.contains(scale) ? value(reading, Scale.valueOf(scale.toUpperCase(Locale.ROOT))) : BigDecimal.ZERO;
        LocalDate on = reading.pastDay("on");
        return reading.unless(() -> new Score(on, new Measure(scale, value, Optional.empty())));
    }

    private static BigDecimal value(Reading reading, Scale scale) {
        if (scale == Scale.NRS) {
            return nrs(reading, "value");
        }
        return reading.number("value", BigDecimal.ZERO, BigDecimal.valueOf(scale.top), "problem.range", 0, scale.top);
    }

    /** A pain score is a whole number from 0 to 10. */
    static BigDecimal nrs(Reading reading, String field) {
        BigDecimal value = reading.number(field, BigDecimal.ZERO, BigDecimal.TEN, "problem.B031");
        if (value.stripTrailingZeros().scale() > 0) {
            reading.problem(field, "problem.B031");
        }
        return value;
    }
}
