package org.foramen.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Goal;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;

/** The people, callers and entries that the store's tests speak of. */
final class Cast {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Caller DOCTOR = new Caller("vega", Role.PHYSICIAN, "request-1");
    static final Caller CLERK = new Caller("lee", Role.FRONT_DESK, "request-2");

    private Cast() {}

    static Patient rosa(String id) {
        return new Patient(
                id, "Rosa Martínez", Optional.of(LocalDate.of(1965, 3, 2)), Patient.Sex.FEMALE, Optional.of("OH"));
    }

    static Patient named(String id, String name, String born) {
        return new Patient(id, name, Optional.of(LocalDate.parse(born)), Patient.Sex.UNSAID, Optional.empty());
    }

    static Entry entry(String id, String recorded, Fact fact) {
        return new Entry(EntryId.of(id), Instant.parse(recorded), "vega", Origin.CLINICIAN, fact);
    }

    static Goal goal(String words) {
        return new Goal(LocalDate.of(2026, 11, 22), words);
    }

    /** Entries of random kinds, one a minute from noon on, each with the same id for the same seed and number. */
    static List<Entry> entries(int count, long seed) {
        AnyFact facts = new AnyFact(new Random(seed));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EntryId id = EntryId.of(seed + "/" + i);
            entries.add(new Entry(id, NOON.plusSeconds(60L * i), "vega", Origin.RECORD, facts.any()));
        }
        return entries;
    }
}
