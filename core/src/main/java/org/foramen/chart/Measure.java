package org.foramen.chart;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value on a named scale: nrs 7 (of 10), vas 62 (mm), odi 44 (%).
 *
 * @param scale the scale's id
 * @param value the value, or the lower end of a range
 * @param upTo the upper end when somebody wrote a range ("2-8/10"); a range is no baseline
 */
public record Measure(String scale, BigDecimal value, Optional<BigDecimal> upTo) {
    public static Measure of(String scale, String value) {
        return new Measure(scale, new BigDecimal(value), Optional.empty());
    }

    public boolean range() {
        return upTo.isPresent();
    }

    @Override
    public String toString() {
        return scale + " " + value.toPlainString()
                + upTo.map(up -> "-" + up.toPlainString()).orElse("");
    }
}
