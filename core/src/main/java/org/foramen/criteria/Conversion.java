package org.foramen.criteria;

import java.math.BigDecimal;
import org.foramen.chart.Quantity;

/**
 * How a value in one unit is read in another: so many times, and so much added. Nothing is rounded.
 *
 * @param of the measurement it is for ("glucose"); a mole of something else weighs something else
 * @param from the unit as it was written
 * @param to the unit in which rules are written
 */
public record Conversion(Names of, String from, String to, BigDecimal times, BigDecimal plus) {
    Quantity read(Quantity written) {
        return new Quantity(written.value().multiply(times).add(plus), to);
    }
}
