package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.HoldRules;
import org.foramen.library.Procedure;

/**
 * How long medicines against clotting are held before a procedure, and when they begin again: by every authority, in elapsed
 * hours, on the day of service. An unknown medicine, dose or clearance stops. Before a procedure without a needle nothing
 * is held and nothing is asked.
 */
final class Holds {
    private final Question question;
    private final HoldRules known;
    private final Thinners thinners;

    private Holds(Question question, Thinners thinners) {
        this.question = question;
        this.known = question.library().medicines().holds();
        this.thinners = thinners;
    }

    static List<Safeguard> of(Question question, Procedure procedure, Request request, Thinners thinners) {
        HoldRules holds = question.library().medicines().holds();
        return holds.antithrombotic().any() || holds.needless(procedure.id())
                ? List.of()
                : new Holds(question, thinners).safeguards(procedure, request);
    }

    private List<Safeguard> safeguards(Procedure procedure, Request request) {
        List<Safeguard> all = new ArrayList<>();
        if (!thinners.drugs().isEmpty()) {
            HeldDrug held = held(procedure, request);
            boolean alone = thinners.drugs().size() + thinners.unlisted().size() == 1;
            thinners.drugs().forEach(drug -> all.addAll(held.safeguards(drug.hold(), drug.taken(), alone)));
            all.addAll(thinners.stopping().safeguards());
            all.add(weighed());
        }
        all.addAll(thinners.unlisted());
        if (!thinners.listed()) {
            all.add(unconfirmed());
        }
        return List.copyOf(all);
    }

    private HeldDrug held(Procedure procedure, Request request) {
        Service service = thinners.service();
        Weigh weigh = question.weigh(service.start().toLocalDate(), request, Weigh.Force.FULL);
        return new HeldDrug(
                weigh,
                question.view(),
                known,
                procedure,
                Bleedings.of(known, procedure, question.view(), weigh),
                thinners.clearance(),
                service,
                thinners.stopping());
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
