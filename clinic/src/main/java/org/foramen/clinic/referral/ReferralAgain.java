package org.foramen.clinic.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.foramen.chart.Entry;
import org.foramen.chart.Referral;
import org.foramen.clinic.charts.Charts;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down a referral of somebody who is in the books already. */
@Controller
public final class ReferralAgain {
    private static final String ADDRESS = "/patients/{patient}/referral";

    private final Referrals referrals;
    private final Charts charts;

    public ReferralAgain(Referrals referrals, Charts charts) {
        this.referrals = referrals;
        this.charts = charts;
    }

    @GetMapping(ADDRESS)
    @Does(Action.RECEIVE_REFERRAL)
    public Answer form(Visit visit, @PathVariable String patient) {
        return page(visit, patient, Typed.nothing(), List.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.RECEIVE_REFERRAL)
    public Answer send(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Reading reading = new Reading(typed, visit.words(), visit.today());
        Referral referral = Received.read(reading);
        return switch (reading.unless(() -> referral)) {
            case Read.Understood<Referral>(Referral read) -> {
                Entry entry = referrals.receive(patient, read, Callers.of(visit));
                yield new GoTo("/triage/" + patient + "/" + entry.id());
            }
            case Read.Misread<Referral>(List<Problem> problems) -> page(visit, patient, typed, problems);
        };
    }

    private Answer page(Visit visit, String patient, Typed typed, List<Problem> problems) {
        return new DeskForm("referral.new", "form.referral.title", "", "referral", Received::fields)
                .page(charts, visit, patient, typed, problems);
    }
}
