package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A diagnosis or problem, as coded or named.
 *
 * @param what the code or name
 * @param present false when it was ruled out
 * @param site where, if said
 * @param ended the day it was resolved, if it was
 */
public record Diagnosis(LocalDate on, Term what, boolean present, Optional<Site> site, Optional<LocalDate> ended)
        implements Fact {
    @Override
    public Kind kind() {
        return Kind.DIAGNOSIS;
    }
}
