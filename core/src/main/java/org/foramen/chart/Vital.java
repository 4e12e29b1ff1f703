package org.foramen.chart;

import java.time.LocalDate;

/**
 * A measured vital sign or body measure: weight, height, blood pressure.
 *
 * @param what which
 * @param value with its unit
 */
public record Vital(LocalDate on, Term what, Quantity value) implements Fact {
    @Override
    public Kind kind() {
        return Kind.VITAL;
    }
}
