package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient;
import org.foramen.chart.Term;
import org.foramen.criteria.Lexicon;
import org.foramen.exchange.Fault;
import org.foramen.exchange.Problem;
import org.foramen.exchange.Spot;
import org.foramen.exchange.faults.InDates;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.faults.InFiles;
import org.foramen.exchange.json.Peek;
import org.foramen.exchange.r4.Node;
import org.foramen.exchange.r4.Resource;

/** Gathers the facts of one person from the resources of a record as they are read, in whatever order they come. */
public final class Gathering {
    private static final String PATIENT = "Patient";
    private static final String MEDICATION = "Medication";

    /** The types of resources that are read for what they say; all others are only kept. */
    public static final Set<String> WANTED = wanted();

    private final Known known;
    private final ZonedDateTime now;
    private final People people = new People();
    private final Map<String, Concept> medications = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> prescribed = new TreeSet<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Mark> refusals = new ArrayList<>();
    private final Texts texts = new Texts();

    public Gathering(Lexicon lexicon, ZonedDateTime now) {
        this.known = new Known(lexicon);
        this.now = now;
    }

    /** The text that the next resources stand in; {@code file} is blank unless it is one of several. */
    public void open(byte[] text, String name) {
        texts.add(text, name);
    }

    /** Takes what one resource says. */
    public void take(Resource resource) {
        if (!WANTED.contains(resource.type())) {
            taken.add(Marks.kept(resource, texts.last()));
            return;
        }
        Node node = resource.node();
        var sheet = new Sheet(resource, now.toLocalDate(), known, texts.last());
        if (resource.type().equals(PATIENT)) {
            people.patient(Patients.read(sheet), resource.fullUrl());
        } else if (resource.type().equals(MEDICATION)) {
            describe(resource);
        } else if (people.refer(node) == People.About.PERSON) {
            read(sheet, Optional.ofNullable(Scribe.ALL.get(resource.type())).orElseThrow());
        }
        refusals.addAll(sheet.refusals());
        taken.add(Marks.taken(sheet, resource, texts.last(), texts.current(), now.toInstant()));
    }

    private void read(Sheet sheet, Scribe scribe) {
        Node modifier = sheet.node().at("modifierExtension");
        if (modifier.there()) {
            sheet.unread(sheet.today(), scribe.matters(), modifier, InFacts.modified(sheet.type()));
        } else {
            scribe.read().accept(sheet);
        }
    }

    private void describe(Resource resource) {
        String key = MEDICATION + "/" + resource.node().text("id");
        medications.put(key, Concept.of(resource.node().at("code")));
        addresses.put(People.normal(resource.fullUrl()), key);
    }

    /** Everything that is wrong now that the record is whole; empty when it can be a chart. */
    public List<Problem> problems() {
        if (people.one().isEmpty()) {
            lookCloser();
        }
        List<Problem> problems = new ArrayList<>();
        refusals.forEach(mark -> problems.add(texts.problem(mark)));
        if (people.count() > 1) {
            problems.add(new Problem(Spot.WHOLE, InFiles.twoPatients(people.count())));
        } else if (people.one().isEmpty()) {
            problems.add(new Problem(Spot.WHOLE, InFiles.noPatient()));
        } else {
            people.one().flatMap(Patient::born).ifPresent(born -> beforeBirth(born, problems));
        }
        return problems;
    }

    /** Where no entry that was read says whose record this is, one that is only kept may. */
    private void lookCloser() {
        for (Taken one : taken) {
            byte[] text = texts.text(one.file());
            for (String element : List.of("subject", "patient", "beneficiary")) {
                int at = Peek.value(text, one.from(), one.to(), element);
                if (at >= 0 && text[at] == '{') {
                    people.refer(Peek.text(text, at, one.to(), "reference"), Peek.text(text, at, one.to(), "display"));
                }
            }
        }
    }

    private void beforeBirth(LocalDate born, List<Problem> problems) {
        for (Taken one : taken) {
            boolean procedure = one.type().equals("Procedure");
            one.facts().stream()
                    .filter(fact -> procedure && fact.on().isBefore(born))
                    .findFirst()
                    .ifPresent(fact -> problems.add(texts.problem(marked(
                            one.mark(),
                            InDates.beforeBirth(one.mark().path(), fact.on().toString())))));
        }
    }

    private static Mark marked(Mark at, Fault fault) {
        return new Mark(at.file(), at.path(), at.offset(), fault);
    }

    /** What was gathered, once nothing is wrong. */
    public Gathered gathered() {
        List<Taken> settled = taken.stream().map(this::settled).toList();
        List<Taken> used = settled.stream().map(this::described).toList();
        return Gathered.of(people.one().orElseThrow(), Marks.latest(used), texts);
    }

    /** With the facts that waited for a medicine. */
    private Taken settled(Taken one) {
        if (one.waiting().isEmpty()) {
            return one;
        }
        Sheet.Waiting waiting = one.waiting().get();
        String address = People.normal(waiting.reference());
        String reference = addresses.getOrDefault(address, address);
        Concept drug = medications.getOrDefault(reference, new Concept(List.of(), waiting.display()));
        prescribed.add(reference);
        List<Term> terms = Drugs.recognised(drug, known);
        List<Fact> facts = new ArrayList<>(one.facts());
        terms.forEach(term -> facts.addAll(waiting.facts().apply(term)));
        List<Sheet.NotRead> unread = new ArrayList<>(one.unread());
        if (terms.isEmpty()) {
            String name = drug.words().isBlank() ? waiting.reference() : drug.words();
            unread.add(new Sheet.NotRead(
                    waiting.on(), Kind.MEDICATION, marked(waiting.mark(), InFacts.unknownMedication(name))));
        }
        return one.with(facts, unread);
    }

    /** A Medication is of use when something refers to it. */
    private Taken described(Taken one) {
        return one.type().equals(MEDICATION) ? one.put(prescribed.contains(one.key())) : one;
    }

    private static Set<String> wanted() {
        Set<String> types = new TreeSet<>(Scribe.ALL.keySet());
        types.add(PATIENT);
        types.add(MEDICATION);
        return Set.copyOf(types);
    }
}
