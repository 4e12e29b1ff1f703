package org.foramen.clinic.consult;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Decision;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records a decision. */
@Controller
public final class Decide {
    private final Charts charts;
    private final Knowledge knowledge;
    private final ConsultViews views;

    public Decide(Charts charts, Knowledge knowledge, ConsultViews views) {
        this.charts = charts;
        this.knowledge = knowledge;
        this.views = views;
    }

    @PostMapping("/patients/{patient}/consult/decide")
    @Does(Action.RECORD_DECISION)
    public Answer decide(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Asked asked = Asked.of(visit, knowledge.library(), typed);
        Optional<Chart> chart = charts.of(visit, patient);
        if (chart.isEmpty()) {
            return Refusal.notFound(visit);
        }
        Reading reading = new Reading(typed, visit.words(), visit.today());
        String hash = knowledge.library().hash();
        return switch (DecisionForm.read(reading, asked.request(), visit.today(), hash)) {
            case Read.Understood<Decision>(Decision decision) -> {
                charts.record(visit, patient, decision);
                yield new GoTo("/patients/" + patient + "/consult?recorded=decision&" + asked.query() + "#recorded");
            }
            case Read.Misread<Decision>(List<Problem> problems) -> views.of(visit, chart.get(), asked, typed, problems);
        };
    }
}
