package org.foramen.clinic.consult;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.page.ConsultPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the consult, and why each of its lines says what it says. */
@Controller
public final class ConsultRead {
    private final Charts charts;
    private final Knowledge knowledge;
    private final Answers answers;
    private final ConsultViews views;

    public ConsultRead(Charts charts, Knowledge knowledge, Answers answers, ConsultViews views) {
        this.charts = charts;
        this.knowledge = knowledge;
        this.answers = answers;
        this.views = views;
    }

    @GetMapping("/patients/{patient}/consult")
    @Does(Action.READ_CONSULT)
    public Answer show(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return show(visit, patient, ConsultView.Tab.CONSULT, request);
    }

    @GetMapping("/patients/{patient}/consult/why")
    @Does(Action.READ_CONSULT)
    public Answer why(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return why(visit, patient, ConsultView.Tab.CONSULT, request);
    }

    @GetMapping("/patients/{patient}/coverage")
    @Does(Action.SEE_COVERAGE)
    public Answer coverage(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return show(visit, patient, ConsultView.Tab.COVERAGE, request);
    }

    @GetMapping("/patients/{patient}/coverage/why")
    @Does(Action.SEE_COVERAGE)
    public Answer coverageWhy(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return why(visit, patient, ConsultView.Tab.COVERAGE, request);
    }

    private Answer show(Visit visit, String patient, ConsultView.Tab tab, HttpServletRequest request) {
        Asked asked = Asked.of(visit, knowledge.library(), Typed.of(request));
        return charts.of(visit, patient)
                .<Answer>map(chart -> views.of(visit, chart, tab, asked))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer why(Visit visit, String patient, ConsultView.Tab tab, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Asked asked = Asked.of(visit, knowledge.library(), typed);
        return charts.of(visit, patient)
                .filter(chart -> tab.shows(typed.text("at")))
                .flatMap(chart -> why(visit, chart, tab, asked, typed.text("at")))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<Answer> why(Visit visit, Chart chart, ConsultView.Tab tab, Asked asked, String at) {
        String address = "/patients/" + chart.patient().id() + "/" + tab.word();
        String back = asked.query().isEmpty() ? address : address + "?" + asked.query();
        ConsultPage page = answers.consult(visit, chart, asked.request());
        return Lines.at(page, at)
                .map(line -> new Why(
                        views.frame(visit, chart, tab, page),
                        back,
                        line,
                        Lines.kind(at),
                        Lines.several(at),
                        visit.fragment()));
    }
}
