package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A course of care without needles: physical therapy, exercise, tablets, manipulation, psychology.
 *
 * @param what the kind of care ("physical-therapy", "nsaid")
 * @param from its first day; empty when nobody wrote it down
 * @param to its last day; empty while it goes on or when nobody wrote it down
 * @param result what came of it
 */
public record Therapy(LocalDate on, Term what, Optional<LocalDate> from, Optional<LocalDate> to, Result result)
        implements Fact {
    /** What came of a course of care. */
    public enum Result {
        FAILED,
        HELPED,
        NOT_TOLERATED,
        CONTRAINDICATED,
        REFUSED,
        ONGOING,
        UNSAID
    }

    @Override
    public Kind kind() {
        return Kind.THERAPY;
    }
}
