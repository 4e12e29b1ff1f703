package org.foramen.chart;

import java.time.LocalDate;

/**
 * What the person would rather have or avoid.
 *
 * @param what about what ("surgery", "less-medication")
 * @param wants whether they want it
 * @param words their words; may be blank
 */
public record Preference(LocalDate on, Term what, boolean wants, String words) implements Fact {
    @Override
    public Kind kind() {
        return Kind.PREFERENCE;
    }
}
