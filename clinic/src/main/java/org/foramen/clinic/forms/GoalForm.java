package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.List;
import org.foramen.chart.Fact;
import org.foramen.chart.Goal;
import org.foramen.clinic.people.Action;

/** Adds what the person wants to be able to do, in their own words. */
public final class GoalForm implements FactForm {
    @Override
    public String name() {
        return "goal";
    }

    @Override
    public Action action() {
        return Action.RECORD_SCORE;
    }

    @Override
    public List<Field> fields(Asking asking) {
        return List.of(asking.area("words"), asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String words = reading.text("words", "problem.goal");
        LocalDate on = reading.pastDay("on");
        return reading.unless(() -> new Goal(on, words));
    }
}
