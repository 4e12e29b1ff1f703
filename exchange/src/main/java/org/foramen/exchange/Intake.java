package org.foramen.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;

/**
 * What became of a record that came in.
 *
 * @param chart what it says, each entry recorded when its own system wrote it down
 * @param counts how many resources of each type were understood, kept and left unread
 * @param tasks what somebody has to look at: one for each thing of use that could not be understood, with its place
 * @param originals what came in, to be kept
 * @param received every resource in the order it came, with its place in the originals and what it gave
 */
public record Intake(
        Chart chart,
        Map<String, Count> counts,
        List<Problem> tasks,
        List<Original> originals,
        List<Received> received) {
    public Intake {
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
        tasks = List.copyOf(tasks);
        originals = List.copyOf(originals);
        received = List.copyOf(received);
    }

    /** All types together. */
    public Count count() {
        return counts.values().stream().reduce(Count.NONE, Count::and);
    }

    /** The chart as a ledger learns it: every entry recorded at that one instant, whenever it was written elsewhere. */
    public Chart learned(Instant at) {
        return new Chart(
                chart.patient(),
                chart.entries().stream()
                        .map(e -> new Entry(e.id(), at, e.author(), e.origin(), e.fact()))
                        .toList());
    }
}
