package org.foramen.criteria;

import java.math.BigDecimal;

/**
 * A threshold with its direction. Values are kept in hundredths, so that comparison is exact.
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

    public boolean holds(int value) {
        return switch (sense) {
            case AT_LEAST -> value >= hundredths;
            case OVER -> value > hundredths;
            case AT_MOST -> value <= hundredths;
            case UNDER -> value < hundredths;
        };
    }

    /** A value in hundredths, never rounded towards a threshold: cut off toward zero. */
    public static int hundredths(BigDecimal value) {
        return value.movePointRight(2).intValue();
    }

    @Override
    public String toString() {
        String words = sense.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String number = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        return words + " " + number + (unit.equals("1") ? "" : " " + unit);
    }
}
