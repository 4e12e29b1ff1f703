package org.foramen.chart;

import java.time.LocalDate;

/**
 * An allergy or intolerance that is known, or known not to be.
 *
 * @param to to what
 * @param present whether it is there; "no known allergies, asked" is the word "any" with false
 * @param reaction what happened, as written; may be blank
 */
public record Allergy(LocalDate on, Term to, boolean present, String reaction) implements Fact {
    @Override
    public Kind kind() {
        return Kind.ALLERGY;
    }
}
