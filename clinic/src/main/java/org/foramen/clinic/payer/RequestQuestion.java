package org.foramen.clinic.payer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Asked;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.PayerRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says otherwise what a request asks for: another day, the codes, how it is meant to be done. */
@Controller
public final class RequestQuestion {
    private static final String QUESTION = Addresses.REQUEST + "/question";

    private final RequestViews views;
    private final Requests requests;
    private final Checks checks;
    private final Charts charts;
    private final Knowledge knowledge;

    public RequestQuestion(RequestViews views, Requests requests, Checks checks, Charts charts, Knowledge knowledge) {
        this.views = views;
        this.requests = requests;
        this.checks = checks;
        this.charts = charts;
        this.knowledge = knowledge;
    }

    @GetMapping(QUESTION)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer form(Visit visit, @PathVariable String patient, @PathVariable String number) {
        return page(visit, patient, number)
                .<Answer>map(page -> shown(
                        visit,
                        page,
                        checks.asked(
                                visit, Question.typed(page.request().asked().question()))))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @PostMapping(QUESTION)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer change(
            Visit visit, @PathVariable String patient, @PathVariable String number, HttpServletRequest request) {
        Asked asked = checks.asked(visit, Typed.of(request));
        return page(visit, patient, number)
                .map(page -> said(visit, page, asked)
                        .<Answer>map(done -> new GoTo(page.address() + "?done=" + done + "#done"))
                        .orElseGet(() -> shown(visit, page, asked)))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<RequestPage> page(Visit visit, String patient, String number) {
        return views.of(visit, patient, number, "")
                .filter(page -> page.request().state().changes());
    }

    private Optional<String> said(Visit visit, RequestPage page, Asked asked) {
        PayerRequest was = page.request();
        return charts.of(visit, was.patient())
                .flatMap(chart -> checks.of(visit, chart, asked))
                .flatMap(check -> RequestOpen.asked(asked, check, was.asked().policy()))
                .map(said -> requests.change(visit, was, said) ? "change" : "overtaken");
    }

    private RequestPage shown(Visit visit, RequestPage page, Asked asked) {
        List<Field> fields = Stream.concat(
                        asked.fields(visit, knowledge.library()).stream(),
                        asked.details(visit, knowledge.library()).stream())
                .toList();
        return page.with(new FormView(
                visit.words().say("payer.question-title"),
                page.address() + "/question",
                page.address(),
                visit.csrf(),
                visit.words().say("payer.question-intro"),
                fields,
                asked.problems()));
    }
}
