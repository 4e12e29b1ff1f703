package org.foramen.chart;

import java.time.LocalDate;

/**
 * A dose given at one time, in the clinic or elsewhere.
 *
 * @param drug what was given
 * @param amount how much
 * @param route by which route ("epidural", "intra-articular", "oral"); blank when nobody wrote it down
 */
public record Dose(LocalDate on, Term drug, Quantity amount, String route) implements Fact {
    @Override
    public Kind kind() {
        return Kind.DOSE;
    }
}
