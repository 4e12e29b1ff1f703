package org.foramen.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A laboratory value.
 *
 * @param what which
 * @param value with its unit
 * @param upperLimit the laboratory's own upper limit, if it came with the value
 */
public record Lab(LocalDate on, Term what, Quantity value, Optional<BigDecimal> upperLimit) implements Fact {
    @Override
    public Kind kind() {
        return Kind.LAB;
    }
}
