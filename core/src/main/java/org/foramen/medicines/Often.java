package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.BinaryOperator;

/**
 * How often something is taken at most: so many times in so many hours.
 *
 * @param times how many times
 * @param hours in how many hours
 */
record Often(BigDecimal times, BigDecimal hours) {
    static final BigDecimal DAY = BigDecimal.valueOf(24);

    /** The rarer first; without a division, so that thirds are exact. */
    private static final Comparator<Often> RATE =
            (one, other) -> one.times.multiply(other.hours).compareTo(other.times.multiply(one.hours));

    static Often daily(BigDecimal times) {
        return new Often(times, DAY);
    }

    /** Whether it comes to the same, however it is written: four times daily and every 6 hours. */
    boolean same(Often other) {
        return RATE.compare(this, other) == 0;
    }

    /** The rarer of two. */
    Often least(Often other) {
        return BinaryOperator.minBy(RATE).apply(this, other);
    }

    /** The more frequent of two. */
    Often most(Often other) {
        return BinaryOperator.maxBy(RATE).apply(this, other);
    }
}
