package org.foramen.clinic.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Goal;
import org.foramen.chart.Intervention;
import org.foramen.chart.PlanStep;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Traced;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.library.Procedure;
import org.foramen.library.Source;
import org.springframework.stereotype.Component;

/** Makes the page of a plan. */
@Component
final class PlanView {
    private final Knowledge knowledge;
    private final ChartView charts;

    PlanView(Knowledge knowledge, ChartView charts) {
        this.knowledge = knowledge;
        this.charts = charts;
    }

    PlanPage page(Visit visit, Chart chart, boolean own, boolean recorded, Typed typed, List<Problem> problems) {
        Frame frame = own ? Frame.of(visit, "plan.own-title") : charts.frame(visit, chart, "plan.title");
        return new PlanPage(
                frame,
                own ? Optional.empty() : Optional.of(chart.patient().id()),
                goals(chart),
                parts(visit, chart),
                windows(visit, chart),
                recorded,
                !own && visit.can(Action.WRITE_PLAN)
                        ? Optional.of(PlanForm.view(visit, chart, typed, problems))
                        : Optional.empty());
    }

    static List<String> goals(Chart chart) {
        return chart.standing().stream()
                .map(Entry::fact)
                .filter(Goal.class::isInstance)
                .map(fact -> ((Goal) fact).words())
                .toList();
    }

    private static List<PlanPage.Part> parts(Visit visit, Chart chart) {
        Map<String, List<PlanStep>> steps = Steps.of(chart);
        List<PlanPage.Part> parts = new ArrayList<>();
        for (PlanStep.Discipline discipline : PlanStep.Discipline.values()) {
            parts.add(new PlanPage.Part(
                    PlanForm.word(discipline),
                    steps.values().stream()
                            .filter(facts -> facts.getFirst().discipline() == discipline)
                            .map(facts -> step(visit, facts))
                            .toList()));
        }
        return parts;
    }

    private static PlanPage.Step step(Visit visit, List<PlanStep> facts) {
        PlanStep now = facts.getFirst();
        FactWords words = new FactWords(visit.words());
        LocalDate today = visit.today();
        return new PlanPage.Step(
                now.step(),
                now.what(),
                now.owner(),
                now.from().map(visit.words()::shortDay).orElse(""),
                now.due().map(visit.words()::shortDay).orElse(visit.words().say("plan.no-due")),
                now.due().map(today::isAfter).orElse(false) && !now.state().over(),
                now.goal(),
                visit.words().say("state." + PlanForm.word(now.state())),
                now.note(),
                facts.stream()
                        .skip(1)
                        .map(fact -> visit.words().shortDay(fact.on()) + ": " + words.of(fact))
                        .toList());
    }

    /** What is known of the time after each kind of procedure that was done, with its source; else who can tell. */
    private List<PlanPage.Window> windows(Visit visit, Chart chart) {
        return chart.standing().stream()
                .flatMap(entry -> entry.fact() instanceof Intervention done
                        ? Stream.of(window(
                                visit,
                                done,
                                Traced.of(visit.words(), chart.patient().id(), entry)))
                        : Stream.empty())
                .toList();
    }

    private PlanPage.Window window(Visit visit, Intervention done, Traced line) {
        List<Procedure.Note> notes = knowledge.library().procedure(done.what().code()).stream()
                .flatMap(procedure -> procedure.aftercare().stream())
                .toList();
        return new PlanPage.Window(
                line.says(),
                line.day(),
                line.address(),
                notes.stream()
                        .map(note -> note.says() + " ["
                                + knowledge
                                        .library()
                                        .source(note.cites())
                                        .map(Source::title)
                                        .orElse(note.cites()) + "]")
                        .toList(),
                visit.words().say(notes.isEmpty() ? "plan.window-nothing" : "plan.window-unknown"));
    }
}
