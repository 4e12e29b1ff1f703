package org.foramen.library;

/**
 * A range of numbers with its ends; a single number is a range of no width.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("the low end " + low + " is above the high end " + high);
        }
    }

    public static Range exactly(double value) {
        return new Range(value, value);
    }

    public double middle() {
        return (low + high) / 2;
    }

    public double width() {
        return high - low;
    }
}
