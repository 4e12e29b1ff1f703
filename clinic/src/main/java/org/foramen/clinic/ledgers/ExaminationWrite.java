package org.foramen.clinic.ledgers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Term;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Answers;
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
import org.foramen.page.LedgerPage.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records an examination: many signs at a time, each present or absent; what was not done stays unknown. */
@Controller
public final class ExaminationWrite {
    private final Charts charts;
    private final Answers answers;
    private final LedgersRead pages;

    public ExaminationWrite(Charts charts, Answers answers, LedgersRead pages) {
        this.charts = charts;
        this.answers = answers;
        this.pages = pages;
    }

    @PostMapping("/patients/{patient}/ledgers/examination")
    @Does(Action.RECORD_FINDING)
    public Answer record(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        return charts.of(visit, patient)
                .map(chart -> record(visit, chart, typed))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer record(Visit visit, Chart chart, Typed typed) {
        List<Test> done = answers.ledger(visit, chart).tests().stream()
                .filter(test -> List.of("present", "absent").contains(typed.text("sign-" + test.word())))
                .toList();
        return switch (read(new Reading(typed, visit.words(), visit.today()), done, typed)) {
            case Read.Understood<List<Fact>>(List<Fact> facts) -> {
                facts.forEach(fact -> charts.record(visit, chart.patient().id(), fact));
                yield new GoTo("/patients/" + chart.patient().id() + "/ledgers?recorded=" + facts.size() + "#recorded");
            }
            case Read.Misread<List<Fact>>(List<Problem> problems) ->
                pages.page(visit, chart, typed, problems, Optional.empty());
        };
    }

    private static Read<List<Fact>> read(Reading reading, List<Test> done, Typed typed) {
        LocalDate on = reading.pastDay("on");
        if (done.isEmpty()) {
            reading.problem("signs", "problem.no-sign");
        }
        return reading.unless(() -> done.stream()
                .<Fact>map(test -> new Finding(
                        on,
                        Term.word(test.word()),
                        typed.text("sign-" + test.word()).equals("present"),
                        Optional.empty()))
                .toList());
    }
}
