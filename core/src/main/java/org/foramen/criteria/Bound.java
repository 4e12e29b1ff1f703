package org.foramen.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A threshold with its direction. Values are kept in hundredths, with a mark where something smaller was cut off, so that
 * comparison is exact.
 *
 * @param sense which way
 * @param hundredths the threshold times one hundred
 * @param unit the unit the value must have ("1" where the scale says it all)
 */
public record Bound(Sense sense, int hundredths, String unit) {

    /** Which way a threshold points. */
    public enum Sense {
        AT_LEAST,
        OVER,
        AT_MOST,
        UNDER
    }

    public static Bound atLeast(String value) {
        return new Bound(Sense.AT_LEAST, hundredths(new BigDecimal(value)), "1");
    }

    public static Bound atMost(String value) {
        return new Bound(Sense.AT_MOST, hundredths(new BigDecimal(value)), "1");
    }

    /** Whether a value of just so many hundredths is within. */
    public boolean holds(int value) {
        return holds(value, false);
    }

    /** Whether a value is within; {@code over} when it lies above those hundredths by less than one of them. */
    public boolean holds(int value, boolean over) {
        return switch (sense) {
            case AT_LEAST -> value >= hundredths;
            case OVER -> value > hundredths || (value == hundredths && over);
            case AT_MOST -> value < hundredths || (value == hundredths && !over);
            case UNDER -> value < hundredths;
        };
    }

    public boolean holds(BigDecimal value) {
        return holds(hundredths(value), cut(value));
    }

    /** A value in hundredths, what is smaller cut off downwards. A number no record can mean becomes the largest there is. */
    public static int hundredths(BigDecimal value) {
        if (digits(value) > 7) {
            return value.signum() < 0 ? -Integer.MAX_VALUE : Integer.MAX_VALUE;
        }
        if (digits(value) < -2) {
            return value.signum() < 0 ? -1 : 0;
        }
        return value.setScale(2, RoundingMode.FLOOR).unscaledValue().intValueExact();
    }

    /** Whether {@link #hundredths} cuts something off. */
    public static boolean cut(BigDecimal value) {
        return value.signum() != 0
                && digits(value) <= 7
                && (digits(value) < -2 || value.setScale(2, RoundingMode.FLOOR).compareTo(value) != 0);
    }

    /** How many digits stand before the point: asked first, for a huge exponent must not be written out. */
    private static long digits(BigDecimal value) {
        return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
    }

    @Override
    public String toString() {
        String words = sense.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String number = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        return words + " " + number + (unit.equals("1") ? "" : " " + unit);
    }
}
