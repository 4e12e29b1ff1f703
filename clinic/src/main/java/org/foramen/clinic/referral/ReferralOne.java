package org.foramen.clinic.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foramen.chart.Decision;
import org.foramen.chart.EntryId;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Referrals;
import org.foramen.store.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows one referral, and takes the decision about it. */
@Controller
public final class ReferralOne {
    static final String ADDRESS = TriageList.ADDRESS + "/{patient}/{entry}";

    private final Referrals referrals;
    private final ReferralView view;
    private final Charts charts;
    private final Knowledge knowledge;

    public ReferralOne(Referrals referrals, ReferralView view, Charts charts, Knowledge knowledge) {
        this.referrals = referrals;
        this.view = view;
        this.charts = charts;
        this.knowledge = knowledge;
    }

    @GetMapping(ADDRESS)
    @Does(Action.SEE_TRIAGE)
    public Answer show(Visit visit, @PathVariable String patient, @PathVariable String entry) {
        return one(visit, patient, entry)
                .<Answer>map(waiting -> view.page(visit, waiting, Typed.nothing(), List.of()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @PostMapping(ADDRESS)
    @Does(Action.DECIDE_TRIAGE)
    public Answer decide(
            Visit visit, @PathVariable String patient, @PathVariable String entry, HttpServletRequest request) {
        Optional<Waiting> waiting = one(visit, patient, entry);
        if (waiting.isEmpty()) {
            return Refusal.notFound(visit);
        }
        Typed typed = Typed.of(request);
        Reading reading = new Reading(typed, visit.words(), visit.today());
        return switch (Triaged.read(reading)) {
            case Read.Understood<Triaged>(Triaged triaged) -> decided(visit, waiting.get(), triaged);
            case Read.Misread<Triaged>(List<Problem> problems) -> view.page(visit, waiting.get(), typed, problems);
        };
    }

    /** The decision is a fact of the chart; only then does the referral move on. */
    private Answer decided(Visit visit, Waiting waiting, Triaged triaged) {
        String hash = knowledge.library().hash();
        charts.record(
                visit,
                waiting.patient().id(),
                new Decision(visit.today(), triaged.what(), "", List.of(), triaged.reason(), hash));
        referrals.settle(waiting.entry(), triaged.state(), Callers.of(visit));
        return new GoTo(TriageList.ADDRESS);
    }

    private Optional<Waiting> one(Visit visit, String patient, String entry) {
        return entry.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? referrals
                        .one(new EntryId(UUID.fromString(entry)), Callers.of(visit))
                        .filter(waiting -> waiting.patient().id().equals(patient))
                : Optional.empty();
    }
}
