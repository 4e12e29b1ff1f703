package org.foramen.chart;

import java.math.BigDecimal;

/**
 * A number with its unit, never one without the other.
 *
 * @param value the number as written
 * @param unit a UCUM code ("mg", "kg", "mL/min"), "1" for a plain ratio
 */
public record Quantity(BigDecimal value, String unit) {
    public static Quantity of(String value, String unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    @Override
    public String toString() {
        return unit.equals("1") ? value.toPlainString() : value.toPlainString() + " " + unit;
    }
}
