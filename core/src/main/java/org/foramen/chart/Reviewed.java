package org.foramen.chart;

import java.time.LocalDate;

/**
 * Somebody looked, and the list of one kind of facts is whole for a span of time.
 *
 * @param of the kind that was gone through
 * @param what the thing that was asked for; the word "all" where the whole kind was gone through
 * @param from first day of the span
 * @param to last day of the span
 */
public record Reviewed(LocalDate on, Kind of, Term what, LocalDate from, LocalDate to) implements Fact {
    /** The word for a whole kind. */
    public static final String ALL = "all";

    @Override
    public Kind kind() {
        return Kind.REVIEWED;
    }
}
