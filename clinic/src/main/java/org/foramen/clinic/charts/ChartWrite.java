package org.foramen.clinic.charts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.FactForm;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.springframework.stereotype.Component;

/** What every form of the chart does: open, be read, and either add its fact or come back with its problems. */
@Component
public final class ChartWrite {
    private final Charts charts;
    private final ChartView view;

    public ChartWrite(Charts charts, ChartView view) {
        this.charts = charts;
        this.view = view;
    }

    /** A form to be filled in about one person. */
    record Filling(String patient, FactForm form, String address, String intro) {}

    /** Opens the form beside the chart, or alone where only that part of the page was asked for. */
    Answer open(Visit visit, Filling filling) {
        FormView form = shown(visit, filling, Typed.nothing(), List.of());
        return visit.fragment() ? new FormPart(visit.words(), form) : beside(visit, filling, form);
    }

    /** Reads the form: adds its fact and goes back to the chart, or shows what is wrong. */
    Answer send(Visit visit, Filling filling, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Reading reading = new Reading(typed, visit.words(), visit.today(), () -> charts.of(visit, filling.patient()));
        return switch (filling.form().read(reading)) {
            case Read.Understood<Fact>(Fact fact) -> recorded(visit, filling.patient(), fact);
            case Read.Misread<Fact>(List<Problem> problems) ->
                beside(visit, filling, shown(visit, filling, typed, problems));
        };
    }

    private Answer recorded(Visit visit, String patient, Fact fact) {
        Entry entry = charts.record(visit, patient, fact);
        return new GoTo("/patients/" + patient + "?recorded=" + entry.id() + "#recorded");
    }

    private Answer beside(Visit visit, Filling filling, FormView form) {
        Optional<Chart> chart = charts.of(visit, filling.patient());
        return chart.<Answer>map(c -> view.page(visit, c, Optional.empty(), 1, Optional.empty())
                        .with(form))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private static FormView shown(Visit visit, Filling filling, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), filling.form().name(), typed, problems);
        return new FormView(
                visit.words().say("form." + filling.form().name() + ".title"),
                filling.address(),
                "/patients/" + filling.patient(),
                visit.csrf(),
                filling.intro(),
                filling.form().fields(asking),
                problems);
    }
}
