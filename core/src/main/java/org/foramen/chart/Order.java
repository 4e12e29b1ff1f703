package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Something asked for: a referral, an order for a procedure or a test.
 *
 * @param what what was ordered
 * @param status its status as received
 * @param sites where
 */
public record Order(LocalDate on, Term what, String status, List<Site> sites) implements Fact {
    public Order {
        sites = List.copyOf(sites);
    }

    @Override
    public Kind kind() {
        return Kind.ORDER;
    }
}
