package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A contact with care.
 *
 * @param what its type
 * @param to its last day, if it lasted
 */
public record Visit(LocalDate on, Term what, Optional<LocalDate> to) implements Fact {
    @Override
    public Kind kind() {
        return Kind.VISIT;
    }
}
