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
 * @param often how often, or how much, in the words of whoever said it ("twice a week")
 * @param stopped why it ended, in the same words
 */
public record Therapy(
        LocalDate on,
        Term what,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Result result,
        Optional<String> often,
        Optional<String> stopped)
        implements Fact {
    /** A course of which nobody said how often it was done or why it ended. */
    public Therapy(LocalDate on, Term what, Optional<LocalDate> from, Optional<LocalDate> to, Result result) {
        this(on, what, from, to, result, Optional.empty(), Optional.empty());
    }

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
