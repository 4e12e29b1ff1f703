package org.foramen.chart;

import java.time.LocalDate;

/**
 * A value of a questionnaire or scale: odi 44, nrs 7, peg 6.3.
 *
 * @param value the instrument and the value on its own scale (nrs of 10, vas in mm, odi and ndi in percent)
 */
public record Score(LocalDate on, Measure value) implements Fact {
    @Override
    public Kind kind() {
        return Kind.SCORE;
    }
}
