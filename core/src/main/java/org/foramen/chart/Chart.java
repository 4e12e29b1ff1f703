package org.foramen.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything known of one person: a ledger of entries that is only added to. {@link #asOf} is the only way to look back.
 *
 * @param patient whose chart it is
 * @param entries the entries in the order they were learned
 */
public record Chart(Patient patient, List<Entry> entries) {
    public Chart {
        entries = List.copyOf(entries);
    }

    public static Chart of(Patient patient) {
        return new Chart(patient, List.of());
    }

    /** This chart with one more entry. */
    public Chart and(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Chart(patient, more);
    }

    /** What was known at that instant: entries learned by then. */
    public Chart asOf(Instant instant) {
        return new Chart(
                patient,
                entries.stream().filter(e -> !e.recorded().isAfter(instant)).toList());
    }

    /** The entries that count: what was taken back is left out, and so are the retractions themselves. */
    public List<Entry> standing() {
        Set<EntryId> takenBack = takenBack();
        return entries.stream()
                .filter(e -> !takenBack.contains(e.id()) && e.fact().kind() != Kind.RETRACTION)
                .toList();
    }

    /** From the last entry back, for a retraction that was itself taken back takes nothing back. */
    private Set<EntryId> takenBack() {
        Set<EntryId> takenBack = new HashSet<>();
        for (Entry entry : entries.reversed()) {
            if (entry.fact() instanceof Retraction retraction && !takenBack.contains(entry.id())) {
                takenBack.add(retraction.entry());
            }
        }
        return takenBack;
    }
}
