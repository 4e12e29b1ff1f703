package org.foramen.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Site;

/** A person about whom a few facts are known, and a day on which something is asked of them. */
public final class Scene {
    /** The words that the tests of criteria use. */
    public static final Lexicon LEXICON = new Lexicon();

    static {
        LEXICON.put("word|medial-branch", "facet-diagnostic");
        LEXICON.put("word|warfarin", "anticoagulant");
        LEXICON.put("word|apixaban", "anticoagulant");
        LEXICON.put("rxnorm|6387", "lidocaine");
        LEXICON.lasting("lidocaine", 120);
        LEXICON.lasting("bupivacaine", 180);
    }

    private final List<Fact> facts = new ArrayList<>();
    private LocalDate born = LocalDate.of(1965, 3, 2);
    private LocalDate day = LocalDate.of(2026, 12, 1);
    private String procedure = "lumbar-medial-branch-rfa";
    private List<Site> sites = List.of();
    private Map<String, List<String>> details = Map.of();
    private Weigh.Force force = Weigh.Force.FULL;

    public static Scene on(String day) {
        Scene scene = new Scene();
        scene.day = LocalDate.parse(day);
        return scene;
    }

    /** The same person on another day. */
    Scene moved(String to) {
        day = LocalDate.parse(to);
        return this;
    }

    public Scene at(String places) {
        sites = Site.all(places);
        return this;
    }

    /** Nothing is to be done: parts of the body are asked about. */
    Scene aboutTheBody() {
        procedure = "";
        return this;
    }

    public Scene born(String when) {
        born = LocalDate.parse(when);
        return this;
    }

    Scene said(String field, String... words) {
        details = Map.of(field, List.of(words));
        return this;
    }

    Scene underCoverage() {
        force = Weigh.Force.COVERAGE;
        return this;
    }

    public Scene known(Fact... more) {
        facts.addAll(Arrays.asList(more));
        return this;
    }

    public static Names names(String... words) {
        return Names.of(LEXICON, words);
    }

    public Chart chart() {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            EntryId id = EntryId.of("entry " + entries.size());
            entries.add(new Entry(id, Instant.parse("2026-11-22T08:00:00Z"), "dr-a", Origin.CLINICIAN, fact));
        }
        return new Chart(new Patient("p1", "Rosa", Optional.of(born), Patient.Sex.FEMALE, Optional.of("OH")), entries);
    }

    Weigh weigh() {
        return weigh(Ledger.of(chart(), LEXICON));
    }

    private Weigh weigh(View view) {
        Request request = new Request(procedure, sites, Optional.of(day), details);
        return Weigh.of(view, Math.toIntExact(day.toEpochDay()), request, force, LEXICON);
    }

    /** The answer, having made sure that it keeps what every answer promises. */
    Verdict put(Criterion criterion) {
        Weigh weigh = weigh();
        Verdict verdict = weigh.put(criterion);
        Promises.kept(verdict, weigh, weigh(Packed.of(chart(), LEXICON)));
        return verdict;
    }

    Truth truth(Criterion criterion) {
        return put(criterion).truth();
    }

    /** Under a clause of a coverage policy that takes silence as none, as exclusions and caps may. */
    Verdict assumed(Criterion criterion) {
        Clause clause = new Clause(
                "T-1", "says", "s1", Status.CONFIRMED, "ask?", "clinician", Clause.Silence.ASSUMED, Clause.Due.REQUEST);
        return underCoverage().put(new Criterion.Stated(clause, criterion));
    }

    /** The first day on which the verdict may be another one. */
    static LocalDate ends(Verdict verdict) {
        return verdict.standsUntil().orElseThrow().plusDays(1);
    }
}
