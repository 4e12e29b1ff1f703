package org.foramen.clinic.payer;

import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one request to a payer. */
@Controller
public final class RequestRead {
    private final RequestViews views;

    public RequestRead(RequestViews views) {
        this.views = views;
    }

    @GetMapping(Addresses.REQUEST)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer show(
            Visit visit,
            @PathVariable String patient,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String done) {
        return views.of(visit, patient, number, done)
                .<Answer>map(page -> page)
                .orElseGet(() -> Refusal.notFound(visit));
    }
}
