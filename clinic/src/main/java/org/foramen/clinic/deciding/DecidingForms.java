package org.foramen.clinic.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Agreement;
import org.foramen.chart.Consent;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.chart.Values;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Person;
import org.foramen.store.Role;
import org.springframework.stereotype.Component;

/** What is asked while two people decide: what matters, what they came to, and consent. */
@Component
final class DecidingForms {
    static final String VALUES = "values";
    static final String AGREEMENT = "agreement";
    static final String CONSENT = "consent";

    private static final List<String> CHOSEN = List.of("do-it", "not-this", "later");
    private static final List<String> ANSWER = List.of("given", "declined", "withdrawn");
    private static final List<String> MATTERS =
            List.of("sleep", "work", "walk", "family", "fewer-medicines", "no-surgery", "fast", "safe");

    /**
     * Where a form stands.
     *
     * @param address what its address begins with
     * @param names what can be chosen, by id
     * @param knowledge the hash of the knowledge on the page
     */
    record Place(Visit visit, String address, Map<String, String> names, String knowledge) {}

    FormView values(Place place, OptionsView.Sent sent) {
        Asking asking = asking(place, VALUES, sent);
        List<Field.Option> some = MATTERS.stream()
                .map(matter -> place.visit().words().say("deciding.matter." + matter))
                .map(words -> new Field.Option(words, words))
                .toList();
        return view(
                place,
                VALUES,
                sent,
                List.of(
                        asking.suggest("first", some),
                        asking.suggest("second", some),
                        asking.suggest("third", some),
                        asking.area("questions")));
    }

    FormView agreement(Place place, OptionsView.Sent sent) {
        Asking asking = asking(place, AGREEMENT, sent);
        Field seen = new Field("knowledge", Field.Kind.HIDDEN, "", "", place.knowledge(), List.of(), Optional.empty());
        return view(
                place,
                AGREEMENT,
                sent,
                List.of(
                        asking.select("about", options(place)),
                        asking.line("sites"),
                        asking.radio("chosen", CHOSEN),
                        asking.area("patient"),
                        asking.area("clinician"),
                        seen));
    }

    /** Whoever gives their own consent says nothing of who talked with them; that is the clinician's to write. */
    FormView consent(Place place, boolean own, OptionsView.Sent sent) {
        Asking asking = asking(place, CONSENT, sent);
        List<Field> fields = own
                ? List.of(asking.select("to", options(place)), asking.radio("answer", ANSWER), asking.area("words"))
                : List.of(
                        asking.select("to", options(place)),
                        asking.line("sites"),
                        asking.area("told"),
                        asking.radio("answer", ANSWER),
                        asking.area("words"),
                        asking.line(witnessed(place) ? "by" : "witness"));
        return view(place, CONSENT, sent, fields);
    }

    Read<Values> values(Reading reading, Visit visit) {
        List<String> first = Stream.of("first", "second", "third")
                .map(reading::anyText)
                .filter(text -> !text.isBlank())
                .toList();
        if (first.isEmpty()) {
            reading.problem("first", "problem.values");
        }
        return reading.unless(() -> new Values(visit.today(), first, reading.anyText("questions")));
    }

    Read<Agreement> agreement(Reading reading, Visit visit, String knowledge) {
        String about = reading.text("about", "problem.about");
        String chosen = reading.choice("chosen", CHOSEN, "problem.chosen");
        String patient = reading.text("patient", "problem.patient-words");
        String clinician = reading.text("clinician", "problem.clinician-words");
        var sites = reading.sites("sites");
        if (!reading.anyText("knowledge").equals(knowledge)) {
            reading.problem("about", "problem.knowledge-changed");
        }
        return reading.unless(
                () -> new Agreement(visit.today(), chosen(chosen), about, sites, patient, clinician, knowledge));
    }

    /** The nurse is the witness of what the physician obtained; the physician names the witness. */
    Read<Consent> consent(Reading reading, Visit visit, boolean own) {
        String to = reading.text("to", "problem.about");
        String answer = reading.choice("answer", ANSWER, "problem.answer");
        List<String> told = reading.anyText("told")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!own && answer.equals("given") && told.isEmpty()) {
            reading.problem("told", "problem.told");
        }
        var sites = own ? List.<Site>of() : reading.sites("sites");
        Person who = visit.signedIn();
        boolean nurse = who.role() == Role.NURSE;
        String by = own ? "" : nurse ? reading.text("by", "problem.by") : who.name();
        String witness = own ? "" : nurse ? who.name() : reading.anyText("witness");
        return reading.unless(() -> new Consent(
                visit.today(),
                Term.word(to),
                answer.equals("given"),
                Optional.of(new Consent.Talk(
                        answer.equals("withdrawn"), sites, told, by, witness, reading.anyText("words")))));
    }

    private static Agreement.Chosen chosen(String word) {
        return Arrays.stream(Agreement.Chosen.values())
                .filter(value -> value.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst()
                .orElse(Agreement.Chosen.LATER);
    }

    private static boolean witnessed(Place place) {
        return place.visit().signedIn().role() == Role.NURSE;
    }

    private static List<Field.Option> options(Place place) {
        return place.names().entrySet().stream()
                .map(named -> new Field.Option(named.getKey(), named.getValue()))
                .toList();
    }

    private static Asking asking(Place place, String form, OptionsView.Sent sent) {
        return new Asking(place.visit().words(), form, sent.typed(form), sent.problems(form));
    }

    private static FormView view(Place place, String form, OptionsView.Sent sent, List<Field> fields) {
        return new FormView(
                place.visit().words().say("form." + form + ".title"),
                place.address() + "/" + form,
                "",
                place.visit().csrf(),
                place.visit().words().say("form." + form + ".intro"),
                fields,
                sent.problems(form));
    }
}
