package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * A form to be filled in about one person.
     *
     * @param typed what is typed already: where the form was opened from, and perhaps what it is about
     */
    record Filling(String patient, FactForm form, String address, String intro, Typed typed) {
        Back back() {
            return Back.of(patient, typed.text(Back.FIELD));
        }
    }

    /** Opens the form beside the chart, or alone where only that part of the page was asked for. */
    Answer open(Visit visit, Filling filling) {
        return answer(visit, filling, shown(visit, filling, filling.typed(), List.of()));
    }

    /** Reads the form: adds its fact and goes back to the chart, or shows what is wrong. */
    Answer send(Visit visit, Filling filling) {
        Typed typed = filling.typed();
        Reading reading = new Reading(typed, visit.words(), visit.today(), () -> charts.of(visit, filling.patient()));
        return switch (filling.form().read(reading)) {
            case Read.Understood<Fact>(Fact fact) -> recorded(visit, filling, fact);
            case Read.Misread<Fact>(List<Problem> problems) ->
                answer(visit, filling, shown(visit, filling, typed, problems));
        };
    }

    private Answer recorded(Visit visit, Filling filling, Fact fact) {
        Entry entry = charts.record(visit, filling.patient(), fact);
        return new GoTo(filling.back().after(entry.id()));
    }

    /** Alone where only that part of the page was asked for, else beside the chart. */
    private Answer answer(Visit visit, Filling filling, FormView form) {
        return visit.fragment() ? new FormPart(visit.words(), form) : beside(visit, filling, form);
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
                filling.back().address(),
                visit.csrf(),
                filling.intro(),
                Stream.concat(filling.form().fields(asking).stream(), Stream.of(asking.hidden(Back.FIELD)))
                        .toList(),
                problems);
    }
}
