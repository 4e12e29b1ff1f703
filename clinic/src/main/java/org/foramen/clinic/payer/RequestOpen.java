package org.foramen.clinic.payer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Asked;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.page.RequestCheck;
import org.foramen.store.PayerRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opens a request to a payer from what a consult or the coverage page asked; asking twice finds the first. */
@Controller
public final class RequestOpen {
    private final Charts charts;
    private final Checks checks;
    private final Requests requests;

    public RequestOpen(Charts charts, Checks checks, Requests requests) {
        this.charts = charts;
        this.checks = checks;
        this.requests = requests;
    }

    @PostMapping(Addresses.REQUESTS)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer open(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Asked asked = checks.asked(visit, typed);
        Optional<Chart> chart = charts.of(visit, patient);
        if (chart.isEmpty()) {
            return Refusal.notFound(visit);
        }
        return checks.of(visit, chart.get(), asked)
                .flatMap(check -> asked(asked, check, typed.text("policy")))
                .<Answer>map(found -> new GoTo(Addresses.of(patient, requests.open(visit, patient, found))))
                .orElseGet(() -> new GoTo("/patients/" + patient + "/coverage?" + asked.query()));
    }

    /** What is asked of that policy, where it speaks for the person and the day. */
    static Optional<PayerRequest.Asked> asked(Asked asked, RequestCheck check, String policy) {
        return check.policy(policy)
                .map(against -> new PayerRequest.Asked(
                        asked.query(),
                        check.procedure() + (check.sites().isEmpty() ? "" : ", " + check.sites()),
                        asked.request().flatMap(request -> request.on()),
                        against.payer(),
                        against.policy()));
    }
}
