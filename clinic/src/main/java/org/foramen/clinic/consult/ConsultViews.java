package org.foramen.clinic.consult;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.charts.Urgent;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.page.Change;
import org.foramen.page.ConsultPage;
import org.springframework.stereotype.Component;

/** Makes the consult's page out of a chart and a question. */
@Component
public final class ConsultViews {
    private final Knowledge knowledge;
    private final Answers answers;
    private final ChartView charts;
    private final Story.Teller stories;

    public ConsultViews(Knowledge knowledge, Answers answers, ChartView charts, Story.Teller stories) {
        this.knowledge = knowledge;
        this.answers = answers;
        this.charts = charts;
        this.stories = stories;
    }

    Frame frame(Visit visit, Chart chart, ConsultView.Tab tab, ConsultPage page) {
        List<String> alarms =
                page.urgent().stream().map(urgent -> urgent.line().says()).toList();
        Urgent.Stage stage =
                new Urgent.Stage(page.path().at(), page.path().stage().replace(' ', '_'));
        return charts.frame(visit, chart, tab.word() + ".title", new Urgent.Standing(alarms, Optional.of(stage)));
    }

    ConsultView of(Visit visit, Chart chart, ConsultView.Tab tab, Asked asked) {
        return of(visit, chart, tab, asked, Typed.nothing(), List.of());
    }

    /** The page with a decision that was typed and has problems. */
    ConsultView of(Visit visit, Chart chart, Asked asked, Typed decided, List<Problem> problems) {
        return of(visit, chart, ConsultView.Tab.CONSULT, asked, decided, problems);
    }

    private ConsultView of(
            Visit visit, Chart chart, ConsultView.Tab tab, Asked asked, Typed decided, List<Problem> problems) {
        ConsultPage page = answers.consult(visit, chart, asked.request());
        String patient = chart.patient().id();
        Optional<FormView> decision = visit.can(Action.RECORD_DECISION)
                ? Optional.of(decision(visit, patient, asked, decided, problems, page.knowledge()))
                : Optional.empty();
        Optional<Told> recorded = told(visit, chart, asked, page);
        return new ConsultView(
                frame(visit, chart, tab, page),
                patient,
                tab,
                page,
                asked.query(),
                asked.fields(visit, knowledge.library()),
                asked.details(visit, knowledge.library()),
                asked.problems(),
                decision,
                recorded,
                stories.of(patient),
                Marking.last(visit.words(), chart));
    }

    private Optional<Told> told(Visit visit, Chart chart, Asked asked, ConsultPage now) {
        String recorded = asked.typed().text("recorded");
        if (recorded.equals("decision")) {
            return Optional.of(Told.plainly(visit.words().say("consult.recorded")));
        }
        return Told.before(chart, recorded).map(before -> {
            ConsultPage then = answers.consult(visit, before.chart(), asked.request());
            String what = new FactWords(visit.words()).of(before.entry().fact());
            return new Told(
                    visit.words().say("form.recorded", what),
                    Change.between(then, now),
                    then.missing().size() - now.missing().size());
        });
    }

    private static FormView decision(
            Visit visit, String patient, Asked asked, Typed typed, List<Problem> problems, String hash) {
        Asking asking = new Asking(visit.words(), DecisionForm.NAME, typed, problems);
        String address = "/patients/" + patient + "/consult/decide?" + asked.query();
        return new FormView(
                visit.words().say("form.decision.title"),
                address,
                "",
                visit.csrf(),
                "",
                DecisionForm.fields(asking, hash),
                problems);
    }
}
