package org.foramen.clinic.brief;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Asked;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows and prints the consult on one page. */
@Controller
public final class BriefRead {
    private final Charts charts;
    private final Knowledge knowledge;

    public BriefRead(Charts charts, Knowledge knowledge) {
        this.charts = charts;
        this.knowledge = knowledge;
    }

    @GetMapping("/patients/{patient}/brief")
    @Does(Action.READ_CONSULT)
    public Answer show(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return page(visit, patient, request).<Answer>map(page -> page).orElseGet(() -> Refusal.notFound(visit));
    }

    @GetMapping("/patients/{patient}/brief.pdf")
    @Does(Action.READ_CONSULT)
    public Answer print(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return page(visit, patient, request)
                .<Answer>map(page -> new Paper(page, "consult-" + visit.today()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<BriefPage> page(Visit visit, String patient, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Asked asked = Asked.of(visit, knowledge.library(), typed);
        return charts.of(visit, patient).map(chart -> page(visit, chart, asked, typed.text("paper")));
    }

    private BriefPage page(Visit visit, Chart chart, Asked asked, String paper) {
        return new Briefs(visit.words(), knowledge.library(), visit.now())
                .of(chart, asked.request(), asked.query(), paper.equals("a4") ? "a4" : "letter");
    }
}
