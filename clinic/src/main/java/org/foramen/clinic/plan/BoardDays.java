package org.foramen.clinic.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Identity;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Presentation;
import org.foramen.store.Presentations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is to be presented on the next board days: the list, and who comes onto it and leaves it. */
@Controller
public final class BoardDays {
    private final Presentations presentations;
    private final Charts charts;
    private final BoardView view;

    BoardDays(Presentations presentations, Charts charts, BoardView view) {
        this.presentations = presentations;
        this.charts = charts;
        this.view = view;
    }

    @GetMapping("/board")
    @Does(Action.READ_PLAN)
    public Answer list(Visit visit) {
        Map<LocalDate, List<Presentation>> days = presentations.list(Callers.of(visit)).stream()
                .collect(Collectors.groupingBy(Presentation::day, LinkedHashMap::new, Collectors.toList()));
        return new BoardDaysPage(
                Frame.of(visit, "board.days"),
                days.entrySet().stream()
                        .map(day -> day(visit, day.getKey(), day.getValue()))
                        .toList());
    }

    private static BoardDaysPage.Day day(Visit visit, LocalDate day, List<Presentation> people) {
        Identity identity = new Identity(visit.words(), visit.today());
        return new BoardDaysPage.Day(
                visit.words().day(day),
                day.isBefore(visit.today()),
                people.stream()
                        .map(one -> new BoardDaysPage.Row(
                                one.patient().id(),
                                one.patient().name(),
                                identity.line(one.patient()),
                                one.question(),
                                one.by()))
                        .toList());
    }

    /** Puts somebody on the list, or moves them to another day. */
    @PostMapping("/patients/{patient}/board/listed")
    @Does(Action.WRITE_PLAN)
    public Answer put(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Optional<Chart> chart = charts.of(visit, patient);
        if (chart.isEmpty()) {
            return Refusal.notFound(visit);
        }
        Typed typed = Typed.of(request);
        return switch (ListedForm.read(new Reading(typed, visit.words(), visit.today()), visit.today())) {
            case Read.Understood<ListedForm>(ListedForm listed) -> {
                presentations.put(patient, listed.day(), listed.question(), Callers.of(visit));
                yield new GoTo("/patients/" + patient + "/board#listed");
            }
            case Read.Misread<ListedForm>(List<Problem> problems) -> view.list(visit, chart.get(), typed, problems);
        };
    }

    @PostMapping("/patients/{patient}/board/off")
    @Does(Action.WRITE_PLAN)
    public Answer off(Visit visit, @PathVariable String patient) {
        presentations.end(patient, Presentations.End.TAKEN_OFF, Callers.of(visit));
        return new GoTo("/board");
    }
}
