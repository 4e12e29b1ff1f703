package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * What matters most to the person in a choice, and what they want to ask before it.
 *
 * @param first what matters, in their own words, the most important first
 * @param questions what they want to ask; may be blank
 */
public record Values(LocalDate on, List<String> first, String questions) implements Fact {
    public Values {
        first = List.copyOf(first);
    }

    @Override
    public Kind kind() {
        return Kind.VALUES;
    }
}
