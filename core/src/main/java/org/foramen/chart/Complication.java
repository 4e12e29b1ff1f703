package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that went wrong after a procedure.
 *
 * @param what what happened
 * @param after the day of the procedure, if it is known which
 */
public record Complication(LocalDate on, Term what, Optional<LocalDate> after) implements Fact {
    @Override
    public Kind kind() {
        return Kind.COMPLICATION;
    }
}
