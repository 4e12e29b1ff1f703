package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * What several professions decided about a person on a board day, with every view kept.
 *
 * @param question what was asked of the board
 * @param present who was there
 * @param views what each profession said
 * @param dissent who disagreed with the decision, and why; blank where nobody did
 * @param decision what was decided
 * @param steps the steps of the plan that follow, by name
 */
public record Conference(
        LocalDate on,
        String question,
        List<String> present,
        List<View> views,
        String dissent,
        String decision,
        List<String> steps)
        implements Fact {
    public Conference {
        present = List.copyOf(present);
        views = List.copyOf(views);
        steps = List.copyOf(steps);
    }

    /** What one profession said. */
    public record View(String profession, String says) {}

    @Override
    public Kind kind() {
        return Kind.CONFERENCE;
    }
}
