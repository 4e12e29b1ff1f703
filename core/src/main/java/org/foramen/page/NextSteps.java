package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import org.foramen.care.Consult;
import org.foramen.care.Option;
import org.foramen.library.Alarm;
import org.foramen.library.Gate;
import org.foramen.library.Library;

/** What to do next, in sentences: alarms before anything else, then what is missing, then the first option. */
final class NextSteps {
    private static final int QUESTIONS = 3;

    private NextSteps() {}

    static List<String> of(Library library, Consult consult) {
        List<String> steps = new ArrayList<>();
        consult.alarms().stream()
                .filter(r -> r.verdict().truth().met())
                .forEach(r -> steps.add(r.alarm().action()));
        boolean emergency = consult.alarms().stream()
                .anyMatch(r -> r.alarm().direction() == Alarm.Direction.EMERGENCY
                        && r.verdict().truth().met());
        if (emergency) {
            return steps;
        }
        consult.asks().stream()
                .limit(QUESTIONS)
                .forEach(a -> steps.add(
                        "Ask (" + a.clause().from() + "): " + a.clause().ask()));
        consult.options().stream().findFirst().ifPresent(o -> steps.add(option(o)));
        return steps;
    }

    private static String stage(Gate gate) {
        return Facts.lower(gate.stage());
    }

    private static String option(Option option) {
        String name = option.procedure().name();
        return switch (option.offer()) {
            case OFFERED -> name + " meets its indications; the clinician decides.";
            case GATED ->
                name + " meets its indications and is still "
                        + option.procedure().gate().map(NextSteps::stage).orElse("behind a gate")
                        + ": it is not offered plainly. What must be in place stands beside it.";
            case NOT_OFFERED ->
                name + " does not fit today: "
                        + String.join("; ", option.procedure().instead());
            case OPEN -> name + " can be judged once what is missing is known.";
        };
    }
}
