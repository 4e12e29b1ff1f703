package org.foramen.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Retraction;

/** Random charts: facts of every kind, some of them taken back, some of those retractions taken back again. */
final class AnyChart {
    static final Instant LEARNED = Instant.parse("2026-11-22T08:00:00Z");

    private AnyChart() {}

    static Arbitrary<Chart> charts() {
        Arbitrary<List<Fact>> facts =
                AnyFact.facts().list().ofMaxSize(45).withSizeDistribution(RandomDistribution.uniform());
        Arbitrary<List<Integer>> takenBack =
                Arbitraries.integers().between(0, 46).list().ofMaxSize(3);
        return Combinators.combine(patients(), facts, takenBack).as(AnyChart::chart);
    }

    private static Arbitrary<Patient> patients() {
        Arbitrary<LocalDate> births = Arbitraries.of(
                LocalDate.of(1965, 3, 2),
                LocalDate.of(2008, 2, 29),
                LocalDate.of(2008, 11, 22),
                LocalDate.of(2008, 11, 23));
        return births.optional(0.8).map(born -> new Patient("p", "Rosa", born, Patient.Sex.FEMALE, Optional.of("OH")));
    }

    private static Chart chart(Patient patient, List<Fact> facts, List<Integer> takenBack) {
        List<Entry> entries = new ArrayList<>();
        facts.forEach(fact -> entries.add(entry(entries.size(), fact)));
        for (int target : takenBack) {
            entries.add(entry(entries.size(), new Retraction(Days.TODAY, id(target), "wrong person", true)));
        }
        return new Chart(patient, entries);
    }

    /** The chart with one more fact, learned after everything else. */
    static Chart learning(Chart chart, Fact fact) {
        return chart.and(entry(chart.entries().size(), fact));
    }

    static EntryId id(int number) {
        return EntryId.of("entry " + number);
    }

    static Entry entry(int number, Fact fact) {
        return new Entry(id(number), LEARNED, "dr-a", Origin.CLINICIAN, fact);
    }
}
