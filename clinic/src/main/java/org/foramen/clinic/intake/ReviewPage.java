package org.foramen.clinic.intake;

import java.util.ArrayList;
import java.util.List;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.ReadBack;

/**
 * Everything that was answered, a row a question, each with the way to change it.
 *
 * @param around what stands around it
 * @param version which questionnaire
 * @param rows the answers
 * @param open where there is a page that was not gone through
 */
public record ReviewPage(Around around, String version, List<Row> rows, List<Row> open) implements Page {
    public ReviewPage {
        rows = List.copyOf(rows);
        open = List.copyOf(open);
    }

    /**
     * An answer.
     *
     * @param question what was asked
     * @param answer what was answered
     * @param change where it can be changed
     */
    public record Row(String question, String answer, String change) {}

    @Override
    public String template() {
        return "intake/review";
    }

    static ReviewPage of(Sitting sitting) {
        Showing showing = new Showing(sitting.visit().words(), sitting.replies(), List.of());
        List<Row> rows = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Step step : sitting.steps()) {
            if (!sitting.replies().done(step.id())) {
                open.add(new Row(sitting.visit().words().say("step." + step.id()), "", sitting.address(step)));
                continue;
            }
            for (Question question : step.questions()) {
                rows.add(new Row(
                        showing.label(question.name()), answer(showing, question, sitting), sitting.address(step)));
            }
        }
        return new ReviewPage(
                Around.of(sitting, sitting.visit().words().say("intake.review"), sitting.review()),
                sitting.version().word(),
                rows.stream().filter(row -> !row.answer().isEmpty()).toList(),
                open);
    }

    private static String answer(Showing showing, Question question, Sitting sitting) {
        Replies replies = sitting.replies();
        return switch (question) {
            case Question.Choice c -> replies.blank(c.name()) ? "" : showing.pick(c.kin(), replies.text(c.name()));
            case Question.Ticks t -> ticked(showing, t, replies);
            case Question.Line l -> replies.text(l.name());
            case Question.Lines l -> replies.text(l.name());
            case Question.Body _ -> "";
            case Question.ReadBack _ ->
                new ReadBack(showing.words()).of(replies.map(sitting.visit().today()));
        };
    }

    private static String ticked(Showing showing, Question.Ticks ticks, Replies replies) {
        List<String> said = new ArrayList<>();
        replies.ticked(ticks).forEach(option -> said.add(showing.pick(ticks.name(), option)));
        String rest = replies.text(ticks.closing().name());
        if (!rest.isEmpty()) {
            said.add(showing.pick(ticks.closing().kin(), rest));
        }
        return String.join("; ", said);
    }
}
