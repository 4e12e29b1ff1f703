package org.foramen.chart;

import java.time.LocalDate;

/**
 * A document that exists or is known to be missing.
 *
 * @param what which ("signed-record", "rfa-not-candidate-reason")
 * @param present false only when somebody wrote that it does not exist
 */
public record Document(LocalDate on, Term what, boolean present) implements Fact {
    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }
}
