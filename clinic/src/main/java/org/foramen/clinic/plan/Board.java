package org.foramen.clinic.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.chart.Chart;
import org.foramen.chart.Conference;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Traced;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.clinic.plan.BoardPage.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Presents a person to the board, and records what it decided. */
@Controller
public final class Board {
    private static final int MOST = 8;

    private final Charts charts;
    private final ChartView views;

    Board(Charts charts, ChartView views) {
        this.charts = charts;
        this.views = views;
    }

    @GetMapping("/patients/{patient}/board")
    @Does(Action.READ_PLAN)
    public Answer present(Visit visit, @PathVariable String patient, @RequestParam(defaultValue = "") String recorded) {
        return charts.of(visit, patient)
                .<Answer>map(chart -> page(visit, chart, !recorded.isEmpty(), Typed.nothing(), List.of()))
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
                yield new GoTo("/patients/" + patient + "/board?recorded=board#recorded");
            }
            case Read.Misread<Conference>(List<Problem> problems) -> page(visit, chart.get(), false, typed, problems);
        };
    }

    private BoardPage page(Visit visit, Chart chart, boolean recorded, Typed typed, List<Problem> problems) {
        return new BoardPage(
                views.frame(visit, chart, "board.title"),
                chart.patient().id(),
                List.of(
                        section(visit, chart, "wants", Set.of(Kind.GOAL, Kind.VALUES, Kind.PREFERENCE)),
                        section(visit, chart, "pain", Set.of(Kind.PAIN, Kind.SCORE)),
                        section(visit, chart, "tried", Set.of(Kind.THERAPY, Kind.INTERVENTION, Kind.FOLLOWUP)),
                        section(visit, chart, "seen", Set.of(Kind.IMAGING, Kind.FINDING, Kind.DIAGNOSIS)),
                        section(visit, chart, "taken", Set.of(Kind.MEDICATION, Kind.ALLERGY, Kind.IMPLANT)),
                        section(visit, chart, "decided", Set.of(Kind.AGREEMENT, Kind.DECISION, Kind.STEP))),
                lines(visit, chart, Set.of(Kind.CONFERENCE)),
                recorded,
                visit.can(Action.WRITE_PLAN)
                        ? Optional.of(BoardForm.view(visit, chart.patient().id(), typed, problems))
                        : Optional.empty());
    }

    private static Section section(Visit visit, Chart chart, String name, Set<Kind> kinds) {
        return new Section(
                visit.words().say("board." + name),
                lines(visit, chart, kinds),
                visit.words().say("board." + name + "-none"));
    }

    /** The latest of these entries; where there are more, the chart has them. */
    private static List<Traced> lines(Visit visit, Chart chart, Set<Kind> kinds) {
        String patient = chart.patient().id();
        List<Entry> known = chart.standing().stream()
                .filter(entry -> kinds.contains(entry.fact().kind()))
                .sorted(Comparator.comparing((Entry entry) -> entry.fact().on()).reversed())
                .toList();
        Stream<Traced> latest = known.stream().limit(MOST).map(entry -> Traced.of(visit.words(), patient, entry));
        Stream<Traced> more = known.size() > MOST
                ? Stream.of(Traced.many(visit.words().say("board.more", known.size() - MOST), "/patients/" + patient))
                : Stream.empty();
        return Stream.concat(latest, more).toList();
    }
}
