package org.foramen.clinic.charts;

import java.util.Optional;
import org.foramen.chart.EntryId;
import org.foramen.chart.Kind;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a chart. */
@Controller
public final class ChartRead {
    private final Charts charts;
    private final ChartView view;

    public ChartRead(Charts charts, ChartView view) {
        this.charts = charts;
        this.view = view;
    }

    @GetMapping("/patients/{patient}")
    @Does(Action.READ_CHART)
    public Answer show(
            Visit visit,
            @PathVariable String patient,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String recorded) {
        return charts.of(visit, patient)
                .<Answer>map(chart -> view.page(visit, chart, Kind.of(kind), number(page), entry(recorded)))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    static Optional<EntryId> entry(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new EntryId(java.util.UUID.fromString(text)))
                : Optional.empty();
    }
}
