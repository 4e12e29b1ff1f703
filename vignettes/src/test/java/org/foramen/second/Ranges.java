package org.foramen.second;

import java.math.BigDecimal;

/** Figures published as a span: "48..120"; "30.." is thirty or more, "..30" is below thirty. */
final class Ranges {
    private Ranges() {}

    static boolean holds(String range, BigDecimal value) {
        String[] ends = range.split("\\.\\.", -1);
        return (ends[0].isEmpty() || value.compareTo(new BigDecimal(ends[0])) >= 0)
                && (ends[1].isEmpty() || value.compareTo(new BigDecimal(ends[1])) < 0);
    }

    static BigDecimal upper(String figure) {
        String[] ends = figure.split("\\.\\.");
        return new BigDecimal(ends[ends.length - 1]);
    }

    static BigDecimal lower(String figure) {
        return new BigDecimal(figure.split("\\.\\.")[0]);
    }
}
