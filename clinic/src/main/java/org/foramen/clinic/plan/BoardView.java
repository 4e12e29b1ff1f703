package org.foramen.clinic.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Traced;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.plan.BoardPage.Section;
import org.foramen.store.Presentation;
import org.foramen.store.Presentations;
import org.springframework.stereotype.Component;

/** Makes the page by which a person is presented to the board. */
@Component
final class BoardView {
    private static final int MOST = 8;

    private final ChartView views;
    private final Presentations presentations;

    BoardView(ChartView views, Presentations presentations) {
        this.views = views;
        this.presentations = presentations;
    }

    /** The page as it is opened: what the list says stands in both forms already. */
    BoardPage page(Visit visit, Chart chart, boolean recorded) {
        Optional<Presentation> listed = presentations.of(chart.patient().id());
        Typed said = ListedForm.typed(listed);
        return page(
                visit,
                chart,
                listed,
                recorded,
                form(visit, chart, said, List.of()),
                listing(visit, chart, said, List.of()));
    }

    /** The page with what was wrong in what the board decided. */
    BoardPage record(Visit visit, Chart chart, Typed typed, List<Problem> problems) {
        Optional<Presentation> listed = presentations.of(chart.patient().id());
        FormView listing = listing(visit, chart, ListedForm.typed(listed), List.of());
        return page(visit, chart, listed, false, form(visit, chart, typed, problems), listing);
    }

    /** The page with what was wrong in putting somebody on the list. */
    BoardPage list(Visit visit, Chart chart, Typed typed, List<Problem> problems) {
        Optional<Presentation> listed = presentations.of(chart.patient().id());
        FormView form = form(visit, chart, ListedForm.typed(listed), List.of());
        return page(visit, chart, listed, false, form, listing(visit, chart, typed, problems));
    }

    private static FormView form(Visit visit, Chart chart, Typed typed, List<Problem> problems) {
        return BoardForm.view(visit, chart.patient().id(), typed, problems);
    }

    private static FormView listing(Visit visit, Chart chart, Typed typed, List<Problem> problems) {
        return ListedForm.view(visit, chart.patient().id(), typed, problems);
    }

    private BoardPage page(
            Visit visit,
            Chart chart,
            Optional<Presentation> listed,
            boolean recorded,
            FormView form,
            FormView listing) {
        return new BoardPage(
                views.frame(visit, chart, "board.title"),
                chart.patient().id(),
                listed.map(
                        one -> visit.words().say("board.listed", visit.words().day(one.day()), one.by())),
                sections(visit, chart),
                lines(visit, chart, Set.of(Kind.CONFERENCE)),
                recorded,
                visit.can(Action.WRITE_PLAN) ? List.of(listing, form) : List.of());
    }

    private static List<Section> sections(Visit visit, Chart chart) {
        return List.of(
                section(visit, chart, "wants", Set.of(Kind.GOAL, Kind.VALUES, Kind.PREFERENCE)),
                section(visit, chart, "pain", Set.of(Kind.PAIN, Kind.SCORE)),
                section(visit, chart, "tried", Set.of(Kind.THERAPY, Kind.INTERVENTION, Kind.FOLLOWUP)),
                section(visit, chart, "seen", Set.of(Kind.IMAGING, Kind.FINDING, Kind.DIAGNOSIS)),
                section(visit, chart, "taken", Set.of(Kind.MEDICATION, Kind.ALLERGY, Kind.IMPLANT)),
                section(visit, chart, "decided", Set.of(Kind.AGREEMENT, Kind.DECISION, Kind.STEP)));
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
