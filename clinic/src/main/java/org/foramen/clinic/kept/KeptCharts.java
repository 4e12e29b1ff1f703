package org.foramen.clinic.kept;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.frame.Visit;
import org.foramen.store.Ledger;
import org.foramen.store.People;
import org.foramen.store.Person;

/** Charts as the ledger keeps them; every call leaves its own line in the audit. */
public final class KeptCharts implements Charts {
    private final Database database;

    public KeptCharts(Database database) {
        this.database = database;
    }

    @Override
    public Found search(Visit visit, String text) {
        People people = People.open(database.source());
        if (text.isBlank()) {
            List<Patient> first = patients(people.first(Callers.of(visit)));
            return new Found(first, people.count() - first.size());
        }
        List<Patient> found = patients(day(text)
                .map(day -> people.born(day, Callers.of(visit)))
                .orElseGet(() -> people.named(text, Callers.of(visit))));
        return new Found(found, found.size() == People.MOST ? Found.UNCOUNTED : 0);
    }

    private static List<Patient> patients(List<Person> people) {
        return people.stream().map(Person::patient).toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Patient> person(Visit visit, String patient) {
        return People.open(database.source()).person(patient, Callers.of(visit)).map(Person::patient);
    }

    @Override
    public Optional<Chart> of(Visit visit, String patient) {
        return Ledger.open(database.source()).chart(patient, Callers.of(visit));
    }

    @Override
    public Entry record(Visit visit, String patient, Fact fact) {
        Ledger ledger = Ledger.open(database.source());
        if (visit.signedIn().own().isEmpty()) {
            return ledger.record(patient, fact, Origin.CLINICIAN, Callers.of(visit));
        }
        Entry said = new Entry(
                new EntryId(UUID.randomUUID()), visit.now(), visit.signedIn().author(), Origin.PATIENT, fact);
        ledger.append(patient, List.of(said), Callers.of(visit));
        return said;
    }
}
