package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody was doing at a time after a procedure.
 *
 * @param procedure the procedure it follows (its id or its target)
 * @param after the day of that procedure
 * @param pain relief of the index pain against the baseline of the procedure
 * @param function improvement of function against that baseline
 * @param consistent whether movements and daily activities are consistently better, when somebody said so
 */
public record Followup(
        LocalDate on,
        String procedure,
        LocalDate after,
        Optional<Relief> pain,
        Optional<Relief> function,
        Optional<Boolean> consistent)
        implements Fact {
    @Override
    public Kind kind() {
        return Kind.FOLLOWUP;
    }
}
