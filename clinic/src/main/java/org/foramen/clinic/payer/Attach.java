package org.foramen.clinic.payer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foramen.chart.Entry;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.consult.Vocabulary;
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

/** Puts a document beside a request: a fact of the chart, with the criterion it is for and the entry it supports. */
@Controller
public final class Attach {
    private static final String DOCUMENTS = Addresses.REQUEST + "/documents";

    private final RequestViews views;
    private final Requests requests;
    private final Charts charts;
    private final Knowledge knowledge;

    public Attach(RequestViews views, Requests requests, Charts charts, Knowledge knowledge) {
        this.views = views;
        this.requests = requests;
        this.charts = charts;
        this.knowledge = knowledge;
    }

    @GetMapping(DOCUMENTS)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer form(Visit visit, @PathVariable String patient, @PathVariable String number) {
        return views.of(visit, patient, number, "")
                .<Answer>map(page -> shown(visit, page, form(page), Typed.nothing(), List.of()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @PostMapping(DOCUMENTS)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer attach(
            Visit visit, @PathVariable String patient, @PathVariable String number, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        return views.of(visit, patient, number, "")
                .map(page -> attach(visit, page, typed))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private AttachForm form(RequestPage page) {
        return new AttachForm(page, new Vocabulary(knowledge.library().lexicon()).of("document-words"));
    }

    private Answer attach(Visit visit, RequestPage page, Typed typed) {
        AttachForm form = form(page);
        return switch (form.read(new Reading(typed, visit.words(), visit.today()))) {
            case Read.Understood<AttachForm.Named>(AttachForm.Named named) -> {
                Entry entry = charts.record(visit, page.request().patient(), named.document());
                Map<String, String> said = new HashMap<>(named.said());
                said.put("entry", entry.id().toString());
                requests.step(
                        visit,
                        page.request(),
                        PayerMove.ATTACH,
                        said,
                        page.request().due());
                yield new GoTo(page.address() + "?done=attach#done");
            }
            case Read.Misread<AttachForm.Named>(List<Problem> problems) -> shown(visit, page, form, typed, problems);
        };
    }

    private static RequestPage shown(
            Visit visit, RequestPage page, AttachForm form, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), AttachForm.NAME, typed, problems);
        return page.with(new FormView(
                visit.words().say("form.payer-attach.title"),
                page.address() + "/documents",
                page.address(),
                visit.csrf(),
                visit.words().say("form.payer-attach.intro"),
                form.fields(asking),
                problems));
    }
}
