package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Kind;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Procedure;

/**
 * How long medicines against clotting are held before a procedure, and when they begin again: by every authority, in elapsed
 * hours, on the day of service. An unknown medicine, dose or clearance stops.
 */
final class Holds {
    private final Question question;
    private final HoldRules known;
    private final Procedure procedure;
    private final Service service;
    private final Weigh weigh;

    private Holds(Question question, Procedure procedure, Request request) {
        this.question = question;
        this.known = question.library().medicines().holds();
        this.procedure = procedure;
        this.service = Service.of(question, request);
        this.weigh = question.weigh(service.start().toLocalDate(), request, Weigh.Force.FULL);
    }

    static List<Safeguard> of(Question question, Procedure procedure, Request request) {
        return question.library().medicines().holds().antithrombotic().any()
                ? List.of()
                : new Holds(question, procedure, request).safeguards();
    }

    private List<Safeguard> safeguards() {
        List<Safeguard> all = new ArrayList<>();
        Unlisted unlisted = new Unlisted(question.view(), known, service.start().toLocalDate());
        List<Drug> drugs = drugs();
        if (!drugs.isEmpty()) {
            Stopping stopping = Stopping.of(
                    known, question.weigh(service.start().toLocalDate(), Question.NOTHING, Weigh.Force.FULL));
            HeldDrug held = held(stopping);
            drugs.forEach(drug -> all.addAll(held.safeguards(drug.hold(), drug.taken())));
            all.addAll(stopping.safeguards());
            all.add(weighed());
        }
        all.addAll(unlisted.safeguards());
        boolean listed = weigh.reviewed(Kind.MEDICATION, known.antithrombotic());
        if (!listed) {
            all.add(unconfirmed());
        }
        return List.copyOf(all);
    }

    private HeldDrug held(Stopping stopping) {
        return new HeldDrug(
                weigh,
                question.view(),
                known,
                procedure,
                Bleedings.of(known, procedure, weigh),
                Clearance.of(question.view(), known.values(), service.start().toLocalDate()),
                service,
                stopping);
    }

    private record Drug(Hold hold, Taken taken) {}

    private List<Drug> drugs() {
        List<Drug> drugs = new ArrayList<>();
        for (Hold hold : known.drugs()) {
            Taken.of(question.view(), hold.drugs(), service.start().toLocalDate())
                    .filter(taken -> taken.by(hold.route()))
                    .ifPresent(taken -> drugs.add(new Drug(hold, taken)));
        }
        return drugs;
    }

    /** Stopping is not harmless either: what was measured stands beside the holds. */
    private Safeguard weighed() {
        List<Safeguard.Row> rows = known.harms().stream()
                .map(note -> new Safeguard.Row(note.says(), Truth.MET, note.cites(), note.status()))
                .toList();
        return new Safeguard(
                "stopping",
                "Stopping a medicine against clotting has done harm as well; the risk of the procedure is weighed against it.",
                Truth.MET,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                "",
                rows);
    }

    private static Safeguard unconfirmed() {
        return new Safeguard(
                "blood-thinners",
                "Blood thinners are not confirmed yet.",
                Truth.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Which medicines against clotting are taken, and when was the last dose? Record drug and last dose, or that"
                        + " none is taken, with the day on which it was asked.",
                "patient",
                List.of());
    }
}
