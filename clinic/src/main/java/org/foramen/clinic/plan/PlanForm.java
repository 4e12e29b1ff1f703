package org.foramen.clinic.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.PlanStep;
import org.foramen.chart.PlanStep.Discipline;
import org.foramen.chart.PlanStep.State;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Visit;

/** Writes a step of the plan, or changes one: what is left blank in a change stays as it was. */
final class PlanForm {
    static final String NAME = "step";
    private static final String NEW = "new";
    private static final List<String> DISCIPLINES =
            Arrays.stream(Discipline.values()).map(PlanForm::word).toList();
    private static final List<String> STATES =
            Arrays.stream(State.values()).map(PlanForm::word).toList();

    private PlanForm() {}

    static FormView view(Visit visit, Chart chart, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), NAME, typed, problems);
        return new FormView(
                visit.words().say("form.step.title"),
                "/patients/" + chart.patient().id() + "/step",
                "",
                visit.csrf(),
                visit.words().say("form.step.intro"),
                List.of(
                        asking.select("step", steps(visit, chart)),
                        asking.select("discipline", named(visit, "discipline.", DISCIPLINES)),
                        asking.line("what"),
                        asking.line("owner"),
                        asking.day("from"),
                        asking.day("due"),
                        asking.line("goal"),
                        asking.select("state", named(visit, "state.", STATES)),
                        asking.line("note")),
                problems);
    }

    static Read<PlanStep> read(Reading reading, Chart chart, LocalDate today) {
        Optional<PlanStep> before = Optional.ofNullable(Steps.of(chart).get(reading.anyText("step")))
                .map(List::getFirst);
        if (before.isEmpty() && !reading.anyText("step").equals(NEW)) {
            reading.problem("step", "problem.step");
        }
        return before.map(step -> changed(reading, step, today)).orElseGet(() -> fresh(reading, chart, today));
    }

    private static Read<PlanStep> fresh(Reading reading, Chart chart, LocalDate today) {
        String discipline = reading.choice("discipline", DISCIPLINES, "problem.discipline");
        String what = reading.text("what", "problem.step-what");
        String owner = reading.text("owner", "problem.owner");
        String state = reading.choice("state", STATES, "problem.state");
        Optional<LocalDate> from = reading.dayIfAny("from");
        Optional<LocalDate> due = reading.dayIfAny("due");
        return reading.unless(() -> new PlanStep(
                today,
                Steps.named(chart, one(Discipline.values(), discipline)),
                one(Discipline.values(), discipline),
                what,
                owner,
                from,
                due,
                reading.anyText("goal"),
                one(State.values(), state),
                reading.anyText("note")));
    }

    private static Read<PlanStep> changed(Reading reading, PlanStep before, LocalDate today) {
        String state = reading.choice("state", STATES, "problem.state");
        Optional<LocalDate> from = reading.dayIfAny("from").or(before::from);
        Optional<LocalDate> due = reading.dayIfAny("due").or(before::due);
        return reading.unless(() -> new PlanStep(
                today,
                before.step(),
                before.discipline(),
                kept(reading, "what", before.what()),
                kept(reading, "owner", before.owner()),
                from,
                due,
                kept(reading, "goal", before.goal()),
                one(State.values(), state),
                reading.anyText("note")));
    }

    private static String kept(Reading reading, String field, String before) {
        return reading.blank(field) ? before : reading.anyText(field);
    }

    private static List<Field.Option> steps(Visit visit, Chart chart) {
        List<Field.Option> all = new ArrayList<>();
        all.add(new Field.Option(NEW, visit.words().say("form.step.new")));
        Steps.of(chart)
                .forEach((name, facts) ->
                        all.add(new Field.Option(name, facts.getFirst().what())));
        return all;
    }

    private static List<Field.Option> named(Visit visit, String group, List<String> words) {
        return words.stream()
                .map(word -> new Field.Option(word, visit.words().say(group + word)))
                .toList();
    }

    private static <E extends Enum<E>> E one(E[] all, String word) {
        return Arrays.stream(all)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(all[0]);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
