package org.foramen.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Dose;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Lab;
import org.foramen.chart.Medication;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Patient.Sex;
import org.foramen.chart.Quantity;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.criteria.Request;
import org.foramen.criteria.Weigh;
import org.foramen.library.Candidacy;
import org.foramen.library.Genes;
import org.foramen.library.Governance;
import org.foramen.library.HoldRules;
import org.foramen.library.Library;
import org.foramen.library.Limits;
import org.foramen.library.Medicines;
import org.foramen.library.Opioids;

/** Somebody on the morning of a procedure: what is known of them, what is asked for, and a cupboard of knowledge. */
final class Ward {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate SERVICE = LocalDate.of(2026, 12, 1);
    static final Lexicon WORDS = new Lexicon();

    private final List<Entry> entries = new ArrayList<>();
    private Optional<LocalDate> born = Optional.of(LocalDate.of(1966, 12, 1));
    private Sex sex = Sex.MALE;
    private LocalDate today = SERVICE;
    private HoldRules holds = HoldRules.NONE;
    private Limits limits = Limits.NONE;
    private Map<String, List<String>> details = Map.of();
    private List<Request> parts = List.of();
    private List<Site> sites = Site.all("L4-5 left");

    static Ward of(Fact... facts) {
        return new Ward().and(facts);
    }

    Ward and(Fact... more) {
        for (Fact fact : more) {
            wrote("dr-a", "2026-11-22T08:00:00Z", fact);
        }
        return this;
    }

    Ward wrote(String author, String at, Fact fact) {
        EntryId id = EntryId.of("entry " + entries.size());
        entries.add(new Entry(id, Instant.parse(at), author, Origin.CLINICIAN, fact));
        return this;
    }

    Ward today(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Ward born(String day) {
        born = day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return this;
    }

    Ward sex(Sex other) {
        sex = other;
        return this;
    }

    Ward knows(HoldRules rules) {
        holds = rules;
        return this;
    }

    Ward knows(Limits rules) {
        limits = rules;
        return this;
    }

    Ward said(String field, String... words) {
        details = Map.of(field, List.of(words));
        return this;
    }

    Ward at(String places) {
        sites = Site.all(places);
        return this;
    }

    Ward besides(Request... others) {
        parts = List.of(others);
        return this;
    }

    Request request() {
        return new Request("epidural", sites, Optional.of(SERVICE), details, parts);
    }

    Question question() {
        Library library = new Library(
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                new Candidacy(List.of(), 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Medicines(holds, limits, Opioids.NONE, Genes.NONE),
                WORDS,
                Governance.NONE,
                "");
        Instant at = today.atTime(8, 0).atZone(ZONE).toInstant();
        return new Question(library, view(), at, ZONE, Optional.of(request()));
    }

    Ledger view() {
        return Ledger.of(new Chart(new Patient("p1", "Rosa", born, sex, Optional.of("OH")), entries), WORDS);
    }

    Weigh weigh() {
        return question().weigh(SERVICE, request(), Weigh.Force.FULL);
    }

    static Names names(String... words) {
        return Names.of(WORDS, words);
    }

    /** A laboratory value without the laboratory's own limit. */
    static Lab lab(String on, String what, String value, String unit) {
        return new Lab(LocalDate.parse(on), Term.word(what), Quantity.of(value, unit), Optional.empty());
    }

    static Vital vital(String on, String what, String value, String unit) {
        return new Vital(LocalDate.parse(on), Term.word(what), Quantity.of(value, unit));
    }

    static Dose dose(String on, String drug, String value, String unit) {
        return new Dose(LocalDate.parse(on), Term.word(drug), Quantity.of(value, unit), "epidural");
    }

    static Finding finding(String what, boolean present) {
        return new Finding(SERVICE, Term.word(what), present, Optional.empty());
    }

    /** A medicine as it is taken, with its last dose where that is not blank, and who confirmed that. */
    static Medication takes(String drug, String amount, String unit, String often, String last, boolean confirmed) {
        return new Medication(
                LocalDate.of(2026, 11, 20),
                Term.word(drug),
                amount.isBlank() ? Optional.empty() : Optional.of(Quantity.of(amount, unit)),
                often,
                Optional.empty(),
                Optional.empty(),
                last.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(last)),
                confirmed ? Optional.of("Ann") : Optional.empty(),
                true);
    }
}
