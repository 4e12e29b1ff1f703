package org.foramen.medicines;

import java.math.BigDecimal;

/**
 * How often something is taken at most: so many times in so many hours.
 *
 * @param times how many times
 * @param hours in how many hours
 */
record Often(BigDecimal times, BigDecimal hours) {
    static final BigDecimal DAY = BigDecimal.valueOf(24);

    static Often daily(BigDecimal times) {
        return new Often(times, DAY);
    }

    /** Whether it comes to the same, however it is written: four times daily and every 6 hours. */
    boolean same(Often other) {
        return compare(other) == 0;
    }

    /** The rarer of two. */
    Often least(Often other) {
        return compare(other) <= 0 ? this : other;
    }

    /** The more frequent of two. */
    Often most(Often other) {
        return compare(other) >= 0 ? this : other;
    }

    private int compare(Often other) {
        return times.multiply(other.hours).compareTo(other.times.multiply(hours));
    }
}
