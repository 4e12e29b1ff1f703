package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Zone;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Words;

/** Looks over one page before it is kept: every problem at once, each at its field. */
final class Checks {
    private final Typed typed;
    private final Words words;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private Checks(Typed typed, Words words, LocalDate today) {
        this.typed = typed;
        this.words = words;
        this.today = today;
    }

    static List<Problem> of(Step step, Typed typed, Words words, LocalDate today) {
        Checks checks = new Checks(typed, words, today);
        step.questions().forEach(checks::look);
        return checks.problems;
    }

    private void look(Question question) {
        switch (question) {
            case Question.Choice choice -> chosen(choice);
            case Question.Ticks ticks -> ticked(ticks);
            case Question.Line line -> written(line);
            case Question.Lines _ -> {}
            case Question.Body body -> marked(body);
            case Question.ReadBack _ -> {}
        }
    }

    private void chosen(Question.Choice choice) {
        if (!choice.options().contains(typed.text(choice.name()))) {
            problem(choice.name(), "intake.problem.choose");
        }
    }

    /** The closing answer tells apart what is not so from what was passed over. */
    private void ticked(Question.Ticks ticks) {
        long ticked = ticks.options().stream()
                .filter(option -> !typed.blank(ticks.name() + "." + option))
                .count();
        boolean needed = ticks.rest() ? ticked < ticks.options().size() : ticked == 0;
        if (needed
                && !ticks.closing()
                        .options()
                        .contains(typed.text(ticks.closing().name()))) {
            problem(ticks.closing().name(), ticks.rest() ? "intake.problem.rest" : "intake.problem.none");
        }
    }

    private void written(Question.Line line) {
        String text = typed.text(line.name());
        if (text.isEmpty()) {
            return;
        }
        switch (line.sort()) {
            case WORDS -> {}
            case MONTH -> unless(Months.read(text).filter(m -> !m.from().isAfter(today)), line, "intake.problem.month");
            case DAY -> unless(Days.read(text).filter(day -> !day.isAfter(today)), line, "intake.problem.day");
            case NUMBER -> unless(Optional.of(text).filter(t -> t.matches("\\d{1,3}")), line, "intake.problem.number");
        }
    }

    private void unless(Optional<?> read, Question.Line line, String wrong) {
        if (read.isEmpty()) {
            problem(line.name(), wrong);
        }
    }

    private void marked(Question.Body body) {
        boolean any = List.of(Zone.values()).stream().anyMatch(zone -> !typed.blank("zone." + zone.code()));
        if (!any && typed.blank(body.unsure())) {
            problem(body.name(), "intake.problem.where");
        }
    }

    private void problem(String field, String key) {
        problems.add(new Problem(field, words.say(key)));
    }
}
