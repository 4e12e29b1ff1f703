package org.foramen.clinic.referral;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Patient;
import org.foramen.chart.Referral;

/** What a file says on its way into a chart. */
final class Arriving {
    private Arriving() {}

    /** As somebody else's, who was chosen: each entry gets a name of its own there, so that it can come to another as well. */
    static Chart of(Patient patient, Chart came) {
        return new Chart(
                patient,
                came.entries().stream()
                        .map(e -> new Entry(
                                EntryId.of(patient.id() + "/" + e.id()),
                                e.recorded(),
                                e.author(),
                                e.origin(),
                                e.fact()))
                        .toList());
    }

    /** A referral was received on the day when it first came; another file that holds it again does not change that. */
    static Chart to(Optional<Chart> there, Chart came) {
        Set<EntryId> known = there.stream()
                .flatMap(chart -> chart.entries().stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
        return new Chart(
                came.patient(),
                came.entries().stream()
                        .filter(entry -> !(entry.fact() instanceof Referral && known.contains(entry.id())))
                        .toList());
    }
}
