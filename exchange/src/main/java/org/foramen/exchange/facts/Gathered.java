package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Unread;
import org.foramen.exchange.Count;
import org.foramen.exchange.Problem;
import org.foramen.exchange.Received;

/**
 * Everything that one record says of one person.
 *
 * @param chart its facts in the order they were written down
 * @param counts what became of the resources of each type
 * @param tasks what somebody has to look at
 * @param received every resource in the order it came
 */
public record Gathered(Chart chart, Map<String, Count> counts, List<Problem> tasks, List<Received> received) {
    public Gathered {
        counts = Map.copyOf(counts);
        tasks = List.copyOf(tasks);
        received = List.copyOf(received);
    }

    static Gathered of(Patient patient, List<Taken> all, Texts texts) {
        List<Entry> entries = new ArrayList<>();
        List<Received> received = new ArrayList<>(all.size());
        List<Problem> tasks = new ArrayList<>();
        Map<String, Count> counts = new HashMap<>();
        for (Taken one : all) {
            List<Problem> undone = one.unread().stream()
                    .map(unread -> texts.problem(unread.mark()))
                    .toList();
            List<Entry> own = entries(patient, one, undone);
            entries.addAll(own);
            tasks.addAll(undone);
            counts.merge(one.type(), count(one), Count::and);
            received.add(new Received(
                    one.file(),
                    one.type(),
                    one.id(),
                    one.from(),
                    one.to(),
                    own.stream().map(Entry::id).toList()));
        }
        entries.sort(Comparator.comparing(Entry::recorded));
        return new Gathered(new Chart(patient, entries), counts, tasks, received);
    }

    private static List<Entry> entries(Patient patient, Taken one, List<Problem> undone) {
        List<Fact> facts = new ArrayList<>(one.facts());
        for (int i = 0; i < undone.size(); i++) {
            Sheet.NotRead unread = one.unread().get(i);
            Problem problem = undone.get(i);
            facts.add(new Unread(
                    unread.on(),
                    one.type(),
                    problem.spot().toString(),
                    problem.fault().toString(),
                    unread.matters()));
        }
        List<Entry> entries = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            EntryId id = EntryId.of(patient.id() + "/" + one.content() + "/" + entries.size());
            entries.add(new Entry(id, one.recorded(), one.author(), Origin.RECORD, Visits.local(fact, patient)));
        }
        return entries;
    }

    private static Count count(Taken one) {
        if (!one.unread().isEmpty()) {
            return new Count(0, 0, 1);
        }
        boolean understood = one.used() || !one.facts().isEmpty();
        return understood ? new Count(1, 0, 0) : new Count(0, 1, 0);
    }
}
