package org.foramen.clinic.consult;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.page.Change;

/**
 * What is told after something was recorded: what it was, and which answers it changed.
 *
 * @param what what was recorded, in the reader's words
 * @param changes the answers that say something else now
 * @param asks how many questions fewer are open; negative where it opened some
 */
public record Told(String what, List<Change> changes, int asks) {
    public Told {
        changes = List.copyOf(changes);
    }

    /** Something that changes no answer. */
    static Told plainly(String what) {
        return new Told(what, List.of(), 0);
    }

    /** The chart as it was before the entry of that id, and the entry. */
    static Optional<Before> before(Chart chart, String id) {
        return chart.entries().stream()
                .filter(entry -> entry.id().toString().equals(id))
                .findFirst()
                .map(entry -> new Before(entry, without(chart, entry)));
    }

    private static Chart without(Chart chart, Entry fresh) {
        return new Chart(
                chart.patient(),
                chart.entries().stream().filter(entry -> !entry.equals(fresh)).toList());
    }

    /** An entry, and the chart without it. */
    record Before(Entry entry, Chart chart) {}
}
