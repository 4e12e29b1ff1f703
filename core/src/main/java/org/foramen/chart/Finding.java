package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something looked for and found present or absent: a sign, a symptom, a test of the examination.
 *
 * @param what the sign or symptom
 * @param present whether it was there
 * @param site where, if it has a place
 */
public record Finding(LocalDate on, Term what, boolean present, Optional<Site> site) implements Fact {
    @Override
    public Kind kind() {
        return Kind.FINDING;
    }
}
