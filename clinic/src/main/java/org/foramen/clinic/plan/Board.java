package org.foramen.clinic.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Conference;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Presentations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Presents a person to the board, and records what it decided. */
@Controller
public final class Board {
    private final Charts charts;
    private final BoardView view;
    private final Presentations presentations;

    Board(Charts charts, BoardView view, Presentations presentations) {
        this.charts = charts;
        this.view = view;
        this.presentations = presentations;
    }

    @GetMapping("/patients/{patient}/board")
    @Does(Action.READ_PLAN)
    public Answer present(Visit visit, @PathVariable String patient, @RequestParam(defaultValue = "") String recorded) {
        return charts.of(visit, patient)
                .<Answer>map(chart -> view.page(visit, chart, !recorded.isEmpty()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @PostMapping("/patients/{patient}/board")
    @Does(Action.WRITE_PLAN)
    public Answer record(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Optional<Chart> chart = charts.of(visit, patient);
        if (chart.isEmpty()) {
            return Refusal.notFound(visit);
        }
        Typed typed = Typed.of(request);
        return switch (BoardForm.read(new Reading(typed, visit.words(), visit.today()), visit.today())) {
            case Read.Understood<Conference>(Conference board) -> {
                charts.record(visit, patient, board);
                presentations.end(patient, Presentations.End.DECIDED, Callers.of(visit));
                yield new GoTo("/patients/" + patient + "/board?recorded=board#recorded");
            }
            case Read.Misread<Conference>(List<Problem> problems) -> view.record(visit, chart.get(), typed, problems);
        };
    }
}
