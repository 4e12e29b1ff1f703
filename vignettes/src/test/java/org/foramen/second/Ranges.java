package org.foramen.second;

import java.math.BigDecimal;

/** Figures and spans as tables write them: "48..120" holds both its ends; ">=30", ">25" and "<50" are what they say. */
final class Ranges {
    private Ranges() {}

    static boolean holds(String range, BigDecimal value) {
        int dots = range.indexOf("..");
        if (dots > 0) {
            return value.compareTo(new BigDecimal(range.substring(0, dots))) >= 0
                    && value.compareTo(new BigDecimal(range.substring(dots + 2))) <= 0;
        }
        boolean equal = range.charAt(1) == '=';
        int compared = value.compareTo(new BigDecimal(range.substring(equal ? 2 : 1)));
        return (equal && compared == 0) || (range.charAt(0) == '<' ? compared < 0 : compared > 0);
    }

    static BigDecimal upper(String figure) {
        String[] ends = figure.split("\\.\\.");
        return new BigDecimal(ends[ends.length - 1]);
    }

    static BigDecimal lower(String figure) {
        return new BigDecimal(figure.split("\\.\\.")[0]);
    }
}
