package org.foramen.clinic.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Database;
import org.foramen.clinic.people.Person;
import org.foramen.store.Caller;
import org.foramen.store.Draft;
import org.foramen.store.Drafts;
import org.foramen.store.Ledger;
import org.foramen.store.Receipt;
import org.springframework.stereotype.Component;

/** Keeps what people answer: page by page until they send it, then as facts in their chart. */
@Component
final class Intakes {
    private final Optional<Database> database;
    private final Charts charts;
    private final Clock clock;

    Intakes(Optional<Database> database, Charts charts, Clock clock) {
        this.database = database;
        this.charts = charts;
        this.clock = clock;
    }

    /** The questionnaire that was begun last, sent or not. */
    Optional<Draft> latest(Visit visit, String patient, Version version) {
        return drafts().latest(patient, version.word(), caller(visit));
    }

    /** The questionnaire that is open, or a new one. */
    Sitting begin(Visit visit, Version version) {
        return sitting(visit, version, drafts().begin(own(visit), version.word(), caller(visit)));
    }

    /** The questionnaire that is open; nothing where it was sent, or not begun. */
    Optional<Sitting> open(Visit visit, Version version) {
        return latest(visit, own(visit), version)
                .filter(draft -> draft.sent().isEmpty())
                .map(draft -> sitting(visit, version, draft));
    }

    private Sitting sitting(Visit visit, Version version, Draft draft) {
        return Sitting.of(visit, version, draft, visit.signedIn().carer() ? name(visit) : Optional.empty());
    }

    private Optional<String> name(Visit visit) {
        return charts.person(visit, own(visit)).map(Patient::name);
    }

    /** Keeps one page, and answers with the questionnaire as it is now. */
    Sitting save(Sitting sitting, Step step, Typed typed, boolean done) {
        Map<String, String> answers = new HashMap<>();
        for (String field : step.fields()) {
            if (!typed.blank(field)) {
                answers.put(field, typed.text(field));
            }
        }
        String mark = "done." + step.id();
        if (done) {
            answers.put(mark, Replies.YES);
        }
        List<String> names = new ArrayList<>(step.fields());
        names.add(mark);
        drafts().save(sitting.draft(), names, answers, caller(sitting.visit()));
        return begin(sitting.visit(), sitting.version());
    }

    /** Writes what must not wait into the chart at once; what stands there already is not written again. */
    Receipt tell(Sitting sitting, List<Fact> facts) {
        Visit visit = sitting.visit();
        List<Entry> entries = facts.stream()
                .map(fact -> new Entry(
                        EntryId.of(sitting.draft().id() + " " + fact),
                        visit.now(),
                        visit.signedIn().author(),
                        Origin.PATIENT,
                        fact))
                .toList();
        return ledger().append(own(visit), entries, caller(visit));
    }

    /** Everything at once, at one instant; then the draft is forgotten. */
    void send(Sitting sitting) {
        tell(
                sitting,
                Story.of(sitting.version(), sitting.replies(), sitting.visit().today()));
        drafts().sent(sitting.draft(), caller(sitting.visit()));
    }

    static String own(Visit visit) {
        return visit.signedIn().own().orElseThrow();
    }

    static Caller caller(Visit visit) {
        Person person = visit.signedIn();
        return new Caller(person.id(), person.role(), visit.correlation());
    }

    private Drafts drafts() {
        return Drafts.open(database.orElseThrow().source(), clock);
    }

    private Ledger ledger() {
        return Ledger.open(database.orElseThrow().source());
    }
}
