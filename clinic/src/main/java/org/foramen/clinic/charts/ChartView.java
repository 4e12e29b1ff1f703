package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.EntryId;
import org.foramen.chart.Kind;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.forms.FactForm;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.picture.Drawing;
import org.springframework.stereotype.Component;

/** Makes the chart page out of a chart. */
@Component
public final class ChartView {
    private final Forms forms;
    private final Urgent urgent;

    public ChartView(Forms forms, Urgent urgent) {
        this.forms = forms;
        this.urgent = urgent;
    }

    ChartPage page(Visit visit, Chart chart, Optional<Kind> only, int page, Optional<EntryId> fresh) {
        return new ChartPage(
                frame(visit, chart, "chart.title"),
                chart.patient().id(),
                fresh.flatMap(id -> recorded(visit, chart, id)),
                Drawing.of(visit.words(), chart, visit.today()),
                Marking.last(visit.words(), chart),
                Timeline.of(visit, chart, only, page),
                links(visit),
                Optional.empty());
    }

    /** The frame of a page about this person, with the banner that says who they are and what is urgent. */
    public Frame frame(Visit visit, Chart chart, String title) {
        return frame(visit, chart, title, urgent.of(visit, chart));
    }

    /** The same for a page that knows already what is urgent. Who may not read the chart sees only who it is. */
    public Frame frame(Visit visit, Chart chart, String title, Urgent.Standing where) {
        Identity identity = new Identity(visit.words(), visit.today());
        String words = visit.words().say(title, chart.patient().name());
        Frame plain = new Frame(visit, words, Optional.empty(), Optional.empty());
        return plain.about(
                visit.can(Action.READ_CHART)
                        ? identity.banner(chart, visit.can(Action.READ_CONSULT) ? where : Urgent.Standing.hidden())
                        : identity.banner(chart.patient()));
    }

    private List<ChartPage.Link> links(Visit visit) {
        return forms.all().stream()
                .filter(form -> visit.can(form.action()))
                .map(form -> link(visit, form))
                .toList();
    }

    private static ChartPage.Link link(Visit visit, FactForm form) {
        return new ChartPage.Link(form.name(), visit.words().say("form." + form.name() + ".title"));
    }

    private static Optional<String> recorded(Visit visit, Chart chart, EntryId id) {
        return chart.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(e -> visit.words().say("form.recorded", new FactWords(visit.words()).of(e.fact())));
    }
}
