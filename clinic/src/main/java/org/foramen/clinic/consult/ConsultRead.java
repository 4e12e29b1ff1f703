package org.foramen.clinic.consult;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;

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
        Optional<Chart> chart = charts.of(visit, patient);
        Typed typed = Typed.of(request);
        return chart.<Answer>map(c -> views.of(visit, c, asked(visit, typed), Typed.nothing(), List.of()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @GetMapping("/patients/{patient}/consult/why")
    @Does(Action.READ_CONSULT)
    public Answer why(
            Visit visit, @PathVariable String patient, @RequestParam String at, HttpServletRequest request) {
        Asked asked = asked(visit, Typed.of(request));
        String back = "/patients/" + patient + "/consult" + (asked.query().isEmpty() ? "" : "?" + asked.query());
        return charts.of(visit, patient)
                .flatMap(chart -> why(visit, chart, asked, at, back))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<Answer> why(Visit visit, Chart chart, Asked asked, String at, String back) {
        ConsultPage page = answers.consult(visit, chart, asked.request());
        return Lines.at(page, at).map(line -> new Why(views.frame(visit, chart), back, line, visit.fragment()));
    }

    private Asked asked(Visit visit, Typed typed) {
        return Asked.of(visit, knowledge.library(), typed);
    }
}
