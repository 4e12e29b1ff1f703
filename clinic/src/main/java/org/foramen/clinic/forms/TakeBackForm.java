package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.List;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Retraction;
import org.foramen.clinic.people.Action;

/**
 * Takes one entry back: withdrawn, or entered in error. Nothing is deleted.
 *
 * @param entry the entry
 * @param on the day of taking it back
 */
public record TakeBackForm(EntryId entry, LocalDate on) implements FactForm {
    @Override
    public String name() {
        return "take-back";
    }

    @Override
    public Action action() {
        return Action.TAKE_BACK_ENTRY;
    }

    @Override
    public List<Field> fields(Asking asking) {
        return List.of(asking.radio("how", List.of("withdrawn", "error")), asking.area("reason"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String how = reading.choice("how", List.of("withdrawn", "error"), "problem.how");
        String reason = reading.text("reason", "problem.reason");
        return reading.unless(() -> new Retraction(on, entry, reason, how.equals("error")));
    }
}
