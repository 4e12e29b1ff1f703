package org.foramen.clinic.payer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.PayerMove;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a request one step on: ready, submitted, what the payer said, appealed, closed. */
@Controller
public final class RequestMoves {
    private static final String MOVE = Addresses.REQUEST + "/do/{move}";

    private final Requests requests;
    private final RequestViews views;

    public RequestMoves(Requests requests, RequestViews views) {
        this.requests = requests;
        this.views = views;
    }

    @GetMapping(MOVE)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer form(
            Visit visit, @PathVariable String patient, @PathVariable String number, @PathVariable String move) {
        Optional<RequestPage> page = views.of(visit, patient, number, "");
        return page.flatMap(p -> form(p, move).map(form -> shown(visit, p, form, Typed.nothing(), List.of())))
                .<Answer>map(p -> p)
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @PostMapping(MOVE)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer send(
            Visit visit,
            @PathVariable String patient,
            @PathVariable String number,
            @PathVariable String move,
            HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Optional<RequestPage> page = views.of(visit, patient, number, "");
        return page.flatMap(p -> form(p, move).map(form -> taken(visit, p, form, typed)))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer taken(Visit visit, RequestPage page, MoveForm form, Typed typed) {
        Reading reading = new Reading(typed, visit.words(), visit.today());
        return switch (form.read(reading)) {
            case Read.Understood<Taken>(Taken taken) -> {
                boolean done = requests.step(visit, page.request(), form.move(), taken.said(), taken.due());
                yield new GoTo(page.address() + "?done=" + (done ? form.move().word() : "overtaken") + "#done");
            }
            case Read.Misread<Taken>(List<Problem> problems) -> shown(visit, page, form, typed, problems);
        };
    }

    /** The form of a step that the state of the request allows. */
    private static Optional<MoveForm> form(RequestPage page, String move) {
        return PayerMove.of(move)
                .filter(page.request().state().moves()::contains)
                .map(known -> new MoveForm(known, page.request(), page.against()));
    }

    private static RequestPage shown(
            Visit visit, RequestPage page, MoveForm form, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), form.name(), typed, problems);
        return page.with(new FormView(
                visit.words().say("form." + form.name() + ".title"),
                page.address() + "/do/" + form.move().word(),
                page.address(),
                visit.csrf(),
                visit.words().known("form." + form.name() + ".intro").orElse(""),
                form.fields(asking),
                problems));
    }
}
