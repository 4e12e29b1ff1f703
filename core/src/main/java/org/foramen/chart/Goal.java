package org.foramen.chart;

import java.time.LocalDate;

/**
 * What the person wants to be able to do, in their own words.
 *
 * @param words their words
 */
public record Goal(LocalDate on, String words) implements Fact {
    @Override
    public Kind kind() {
        return Kind.GOAL;
    }
}
