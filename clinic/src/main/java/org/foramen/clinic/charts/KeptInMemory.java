package org.foramen.clinic.charts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.clinic.frame.Visit;

/** Charts that end with the process, for a rehearsal that must leave nothing behind. */
public final class KeptInMemory implements Charts {
    private static final int SHOWN = 20;

    private final Map<String, Chart> charts = new ConcurrentHashMap<>();

    /** These charts, until the process ends. */
    public KeptInMemory(List<Chart> charts) {
        charts.forEach(chart -> this.charts.put(chart.patient().id(), chart));
    }

    @Override
    public Found search(Visit visit, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Patient> found = charts.values().stream()
                .map(Chart::patient)
                .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(Patient::name))
                .toList();
        return new Found(found.stream().limit(SHOWN).toList(), Math.max(0, found.size() - SHOWN));
    }

    @Override
    public Optional<Patient> person(Visit visit, String patient) {
        return of(visit, patient).map(Chart::patient);
    }

    @Override
    public Optional<Chart> of(Visit visit, String patient) {
        return Optional.ofNullable(charts.get(patient));
    }

    @Override
    public Entry record(Visit visit, String patient, Fact fact) {
        Instant now = visit.now();
        Entry entry =
                new Entry(new EntryId(UUID.randomUUID()), now, visit.signedIn().id(), Origin.CLINICIAN, fact);
        charts.computeIfPresent(patient, (id, chart) -> chart.and(entry));
        return entry;
    }
}
