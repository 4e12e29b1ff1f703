package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Pain that somebody described: where, of what pattern, since when, how bad at its worst.
 *
 * @param on the day it was described
 * @param where the area it is in ("low-back", "leg"), with its side
 * @param pattern axial, radicular, claudicant or widespread
 * @param since since when this pain has lasted, as well as that is known
 * @param worst its worst on a scale of 0 to 10
 */
public record Pain(LocalDate on, Site where, Pattern pattern, Optional<Approx> since, OptionalInt worst)
        implements Fact {
    /** How pain spreads. */
    public enum Pattern {
        AXIAL,
        RADICULAR,
        CLAUDICATION,
        WIDESPREAD,
        UNSAID
    }

    @Override
    public Kind kind() {
        return Kind.PAIN;
    }
}
