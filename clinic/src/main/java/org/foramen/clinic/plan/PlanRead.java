package org.foramen.clinic.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Chart;
import org.foramen.chart.PlanStep;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the plan to the person and to whoever cares for them, prints it, and writes its steps down. */
@Controller
public final class PlanRead {
    private final Charts charts;
    private final PlanView view;

    PlanRead(Charts charts, PlanView view) {
        this.charts = charts;
        this.view = view;
    }

    @GetMapping("/my/plan")
    @Does(value = Action.READ_PLAN, own = true)
    public Answer mine(Visit visit) {
        return page(visit, visit.signedIn().own().orElseThrow(), true, false, page -> page);
    }

    @GetMapping("/patients/{patient}/plan")
    @Does(Action.READ_PLAN)
    public Answer show(Visit visit, @PathVariable String patient, @RequestParam(defaultValue = "") String recorded) {
        return page(visit, patient, false, !recorded.isEmpty(), page -> page);
    }

    @GetMapping("/patients/{patient}/plan/print")
    @Does(Action.READ_PLAN)
    public Answer print(Visit visit, @PathVariable String patient) {
        return page(visit, patient, false, false, page -> new Paper(page, "plan"));
    }

    @PostMapping("/patients/{patient}/step")
    @Does(Action.WRITE_PLAN)
    public Answer step(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Optional<Chart> chart = charts.of(visit, patient);
        if (chart.isEmpty()) {
            return Refusal.notFound(visit);
        }
        Typed typed = Typed.of(request);
        Reading reading = new Reading(typed, visit.words(), visit.today());
        return switch (PlanForm.read(reading, chart.get(), visit.today())) {
            case Read.Understood<PlanStep>(PlanStep step) -> {
                charts.record(visit, patient, step);
                yield new GoTo("/patients/" + patient + "/plan?recorded=step#recorded");
            }
            case Read.Misread<PlanStep>(List<Problem> problems) ->
                view.page(visit, chart.get(), false, false, typed, problems);
        };
    }

    private Answer page(Visit visit, String patient, boolean own, boolean recorded, Function<PlanPage, Answer> made) {
        return charts.of(visit, patient)
                .map(chart -> made.apply(view.page(visit, chart, own, recorded, Typed.nothing(), List.of())))
                .orElseGet(() -> Refusal.notFound(visit));
    }
}
