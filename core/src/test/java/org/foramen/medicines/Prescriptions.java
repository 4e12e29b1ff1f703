package org.foramen.medicines;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Quantity;
import org.foramen.chart.Response;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.criteria.Request;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.Candidacy;
import org.foramen.library.Genes;
import org.foramen.library.Governance;
import org.foramen.library.HoldRules;
import org.foramen.library.Library;
import org.foramen.library.Limits;
import org.foramen.library.Medicines;
import org.foramen.library.Opioids;
import org.foramen.library.Procedure.Note;

/** Opioids as they are written down, and a small table of factors to count them by. */
final class Prescriptions {
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    static final Lexicon WORDS = new Lexicon();
    static final Note NOTE = new Note("", "", Status.SINGLE);

    static {
        for (String drug :
                List.of("oxycodone", "morphine", "fentanyl", "buprenorphine", "tilidine", "both", "mixture")) {
            WORDS.put("word|" + drug, "opioid");
            WORDS.put("rxnorm|" + drug, drug);
            WORDS.put("rxnorm|" + drug, "opioid");
        }
        WORDS.put("word|both", "oxycodone");
        WORDS.put("word|both", "morphine");
        WORDS.put("word|mixture", "oxycodone");
        WORDS.put("word|mixture", "buprenorphine");
        WORDS.put("word|diazepam", "benzodiazepine");
    }

    static final Opioids OPIOIDS = new Opioids(
            names("opioid"),
            List.of(
                    factor("oxycodone", "1.5", Opioids.Per.MG),
                    factor("morphine", "1", Opioids.Per.MG),
                    factor("fentanyl", "2.4", Opioids.Per.UG_PER_HOUR)),
            List.of(new Opioids.Uncounted("buprenorphine", names("buprenorphine"), NOTE)),
            Optional.empty(),
            List.of(
                    new Opioids.Prompt(
                            Clause.of("FIFTY", "", "", Status.SINGLE, ""),
                            Optional.of(Bound.atLeast("50")),
                            Optional.empty(),
                            "",
                            ""),
                    new Opioids.Prompt(
                            Clause.of("BESIDE", "", "", Status.SINGLE, ""),
                            Optional.empty(),
                            Optional.of(new Criterion.Present(
                                    Kind.MEDICATION, names("benzodiazepine"), Optional.empty(), false)),
                            "",
                            "")),
            List.of(),
            List.of(new Opioids.MedicineClass("benzodiazepines", "Benzodiazepines", names("benzodiazepine"))));

    static Opioids.Factor factor(String drug, String factor, Opioids.Per per) {
        return new Opioids.Factor(drug, names(drug), new BigDecimal(factor), per, NOTE, Optional.empty());
    }

    static Names names(String... words) {
        return Names.of(WORDS, words);
    }

    static String asked(String dose, String often) {
        return ((OpioidDose.Open) told(takes("oxycodone", dose, often)).doses().getFirst()).ask();
    }

    static Truth fifty(Fact... facts) {
        return taking(facts).prompts().getFirst().truth();
    }

    static Truth on(String day, Medication course) {
        Courses courses = new Courses(view(course), WORDS);
        return courses.taken(view(course).entry(view(course).first(Kind.MEDICATION)), LocalDate.parse(day), TODAY);
    }

    static Medication course(String from, String to, boolean taking) {
        return medicine("morphine", "20 mg", "once daily", "2026-11-20", from, to, taking);
    }

    static Medication from(String day, String dose, String often) {
        return medicine("morphine", dose, often, day, day, "", true);
    }

    static Medication takes(String drug, String dose, String often) {
        return medicine(drug, dose, often, "2026-11-20", "2026-11-01", "", true);
    }

    static Medication medicine(
            String drug, String dose, String often, String on, String from, String to, boolean taking) {
        String[] parts = dose.split(" ", 2);
        String first = drug.split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        Term term = drug.contains(" ") ? Term.coded("rxnorm", first, drug) : Term.word(drug);
        return new Medication(
                LocalDate.parse(on),
                term,
                dose.isBlank() ? Optional.empty() : Optional.of(Quantity.of(parts[0], parts[1])),
                often,
                from.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
                to.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                Optional.empty(),
                taking);
    }

    static Fact done(String on, String what) {
        return Intervention.block(LocalDate.parse(on), what, Site.all("L4-5 left"), Response.UNSAID);
    }

    static Fact reviewed() {
        return new Reviewed(TODAY, Kind.MEDICATION, Term.word(Reviewed.ALL), LocalDate.of(1930, 1, 1), TODAY);
    }

    static MorphineEquivalents told(Fact... facts) {
        return of("2026-12-01", facts);
    }

    static MorphineEquivalents of(String day, Fact... facts) {
        Ledger view = view(facts);
        LocalDate on = LocalDate.parse(day);
        return new OpioidDay(library(), view, TODAY).of(on, weigh(view, on));
    }

    static Taking taking(Fact... facts) {
        Ledger view = view(facts);
        return Taking.of(library(), view, TODAY, day -> weigh(view, day));
    }

    static Weigh weigh(Ledger view, LocalDate day) {
        Request nothing = new Request("", List.of(), Optional.empty(), Map.of());
        return Weigh.of(view, Math.toIntExact(day.toEpochDay()), nothing, Weigh.Force.FULL, WORDS);
    }

    static Ledger view(Fact... facts) {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            EntryId id = EntryId.of("entry " + entries.size());
            entries.add(new Entry(id, Instant.parse("2026-11-22T08:00:00Z"), "dr-a", Origin.CLINICIAN, fact));
        }
        Patient rosa = new Patient("p1", "Rosa", Optional.empty(), Patient.Sex.FEMALE, Optional.empty());
        return Ledger.of(new Chart(rosa, entries), WORDS);
    }

    static Library library() {
        return library(OPIOIDS, Genes.NONE);
    }

    static Library library(Opioids opioids, Genes genes) {
        return new Library(
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
                new Medicines(HoldRules.NONE, Limits.NONE, opioids, genes),
                WORDS,
                Governance.NONE,
                "");
    }

    private Prescriptions() {}
}
