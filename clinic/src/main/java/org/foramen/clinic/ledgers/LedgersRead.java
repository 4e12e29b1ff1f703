package org.foramen.clinic.ledgers;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Answers;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the ledgers of a person. */
@Controller
public final class LedgersRead {
    private final Charts charts;
    private final ChartView view;
    private final Answers answers;

    public LedgersRead(Charts charts, ChartView view, Answers answers) {
        this.charts = charts;
        this.view = view;
        this.answers = answers;
    }

    @GetMapping("/patients/{patient}/ledgers")
    @Does(Action.READ_CONSULT)
    public Answer show(Visit visit, @PathVariable String patient, @RequestParam(defaultValue = "") String recorded) {
        Optional<String> told = Optional.of(recorded)
                .filter(text -> !text.isEmpty())
                .map(text -> text.matches("\\d{1,3}")
                        ? visit.words().say("ledgers.recorded", Integer.parseInt(text))
                        : visit.words().say("ledgers.recorded-one"));
        return charts.of(visit, patient)
                .<Answer>map(chart -> page(visit, chart, Typed.nothing(), List.of(), told))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    LedgersPage page(Visit visit, Chart chart, Typed typed, List<Problem> problems, Optional<String> told) {
        return new LedgersPage(
                view.frame(visit, chart, "ledgers.title"),
                chart.patient().id(),
                answers.ledger(visit, chart),
                typed,
                problems,
                told);
    }
}
