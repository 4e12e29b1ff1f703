package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payer that covers the person.
 *
 * @param payer its id ("medicare", "bcbsnd")
 * @param words its name as received
 * @param from since when
 * @param to until when
 */
public record Insurance(LocalDate on, String payer, String words, Optional<LocalDate> from, Optional<LocalDate> to)
        implements Fact {
    @Override
    public Kind kind() {
        return Kind.INSURANCE;
    }
}
