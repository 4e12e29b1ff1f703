package org.foramen.clinic.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.foramen.chart.Fact;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page of questions after the other. */
@Controller
public final class IntakeSteps {
    private static final String PAGE = "/my/{version:intake|follow-up}/{step}";
    private static final String NOW = "/my/{version:intake|follow-up}/now/{step}";

    private final Intakes intakes;
    private final Flags flags;

    IntakeSteps(Intakes intakes, Flags flags) {
        this.intakes = intakes;
        this.flags = flags;
    }

    @GetMapping(PAGE)
    @Does(value = Action.RECORD_SCORE, own = true)
    public Answer ask(
            Visit visit,
            @PathVariable String version,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String then) {
        return at(
                visit,
                version,
                step,
                (sitting, page) -> QuestionPage.of(sitting, page, sitting.replies(), List.of(), back(then)));
    }

    /** Keeps the page and goes on; or keeps it as it is and leaves for another day. */
    @PostMapping(PAGE)
    @Does(value = Action.RECORD_SCORE, own = true)
    public Answer answer(
            Visit visit,
            @PathVariable String version,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String later,
            HttpServletRequest request) {
        Typed typed = Typed.of(request);
        return at(
                visit,
                version,
                step,
                (sitting, page) ->
                        later.isEmpty() ? goOn(sitting, page, typed, back(then)) : leave(sitting, page, typed));
    }

    /** What must be done at once because of that page. */
    @GetMapping(NOW)
    @Does(value = Action.RECORD_SCORE, own = true)
    public Answer now(
            Visit visit,
            @PathVariable String version,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String then) {
        return at(
                visit,
                version,
                step,
                (sitting, page) -> NowPage.of(sitting, page, !back(then).isEmpty()));
    }

    private Answer at(Visit visit, String version, String step, BiFunction<Sitting, Step, Answer> what) {
        Version which = Version.of(version).orElseThrow();
        Optional<Sitting> sitting = intakes.open(visit, which);
        if (sitting.isEmpty()) {
            return new GoTo(which.address());
        }
        return sitting.get()
                .step(step)
                .map(page -> what.apply(sitting.get(), page))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer goOn(Sitting sitting, Step step, Typed typed, String then) {
        Visit visit = sitting.visit();
        List<Problem> problems = Checks.of(step, typed, visit.words(), visit.today());
        Sitting kept = intakes.save(sitting, step, typed, problems.isEmpty());
        return atOnce(kept, step, then)
                .orElseGet(() -> problems.isEmpty()
                        ? new GoTo(kept.after(step, !then.isEmpty()))
                        : QuestionPage.of(kept, step, new Replies(typed.values()), problems, then));
    }

    private Answer leave(Sitting sitting, Step step, Typed typed) {
        Sitting kept = intakes.save(sitting, step, typed, false);
        return atOnce(kept, step, "").orElseGet(() -> new GoTo(kept.version().address()));
    }

    /** What must not wait does not wait for the rest of the page either. */
    private Optional<Answer> atOnce(Sitting kept, Step step, String then) {
        List<Fact> urgent = Story.urgent(step, kept.replies(), kept.visit().today());
        if (urgent.isEmpty()) {
            return Optional.empty();
        }
        if (intakes.tell(kept, urgent).added() > 0) {
            flags.raise(kept.visit(), urgent);
        }
        return Optional.of(
                new GoTo(kept.version().address() + "/now/" + step.id() + (then.isEmpty() ? "" : "?then=" + then)));
    }

    private static String back(String then) {
        return then.equals("review") ? then : "";
    }
}
