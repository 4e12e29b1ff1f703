package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A device in the body, or its known absence.
 *
 * @param what which ("pacemaker", "spinal-cord-stimulator")
 * @param present whether it is there
 * @param site where
 */
public record Implant(LocalDate on, Term what, boolean present, Optional<Site> site) implements Fact {
    @Override
    public Kind kind() {
        return Kind.IMPLANT;
    }
}
