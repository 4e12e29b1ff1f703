package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of a questionnaire or scale: odi 44, nrs 7, peg 6.3; or its answers, item by item; or both.
 *
 * @param value the instrument and the value on its own scale (nrs of 10, vas in mm, odi and ndi in percent), where
 *     somebody wrote one down
 * @param answers the answers, where they were kept
 */
public record Score(LocalDate on, Optional<Measure> value, Optional<Answers> answers) implements Fact {
    public Score {
        if (value.isEmpty() && answers.isEmpty()) {
            throw new IllegalArgumentException("a score has a value or answers");
        }
    }

    /** A value without its answers. */
    public Score(LocalDate on, Measure value) {
        this(on, Optional.of(value), Optional.empty());
    }

    /** Answers that nobody has added up. */
    public static Score of(LocalDate on, Answers answers) {
        return new Score(on, Optional.empty(), Optional.of(answers));
    }

    /** The scale it is on. */
    public String scale() {
        return value.map(Measure::scale)
                .or(() -> answers.map(Answers::instrument))
                .orElseThrow();
    }

    @Override
    public Kind kind() {
        return Kind.SCORE;
    }
}
