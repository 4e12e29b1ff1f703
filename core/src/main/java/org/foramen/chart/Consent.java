package org.foramen.chart;

import java.time.LocalDate;

/**
 * Consent given or withheld.
 *
 * @param to to what
 * @param given whether it was given
 */
public record Consent(LocalDate on, Term to, boolean given) implements Fact {
    @Override
    public Kind kind() {
        return Kind.CONSENT;
    }
}
