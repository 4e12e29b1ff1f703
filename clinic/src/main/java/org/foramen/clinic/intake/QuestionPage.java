package org.foramen.clinic.intake;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.frame.Page;

/**
 * One page of questions.
 *
 * @param around what stands around it
 * @param title what the page is about
 * @param hint what helps to answer; may be blank
 * @param questions the questions
 * @param marking what is marked on the body so far
 * @param back the page before
 * @param then where it goes on, if not to the next page
 * @param progress which page it is of how many
 * @param problems what is wrong
 */
public record QuestionPage(
        Around around,
        String title,
        String hint,
        List<Shown> questions,
        Optional<Marking> marking,
        String back,
        String then,
        String progress,
        List<Problem> problems)
        implements Page {
    public QuestionPage {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "intake/question";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** The page as somebody answers it: with these replies, and these problems. */
    static QuestionPage of(Sitting sitting, Step step, Replies replies, List<Problem> problems, String then) {
        var words = sitting.visit().words();
        String title = words.say("step." + step.id());
        boolean body =
                step.questions().stream().anyMatch(q -> q instanceof Question.Body || q instanceof Question.ReadBack);
        int at = sitting.steps().indexOf(step) + 1;
        return new QuestionPage(
                Around.of(sitting, title, sitting.address(step)),
                title,
                words.known("step." + step.id() + ".hint").orElse(""),
                new Showing(words, replies, problems).of(step),
                body
                        ? Optional.of(
                                new Marking(words, replies.map(sitting.visit().today())))
                        : Optional.empty(),
                then.isEmpty() ? sitting.before(step) : sitting.review(),
                then,
                words.say("intake.progress", at, sitting.steps().size()),
                problems.stream()
                        .map(p -> new Problem(Showing.id(p.field()), p.message()))
                        .toList());
    }
}
