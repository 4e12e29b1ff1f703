package org.foramen.clinic.plan;

import java.util.List;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * Who is to be presented to the board, day by day, the soonest first.
 *
 * @param frame what stands around it
 * @param days the board days for which somebody is listed
 */
public record BoardDaysPage(Frame frame, List<Day> days) implements Page {
    public BoardDaysPage {
        days = List.copyOf(days);
    }

    /**
     * A board day.
     *
     * @param day the day, in words
     * @param over whether it is past: whoever is still listed was not decided about
     * @param rows who is to be presented
     */
    public record Day(String day, boolean over, List<Row> rows) {
        public Day {
            rows = List.copyOf(rows);
        }
    }

    /** One person with the question that is asked of the board, and who asks it. */
    public record Row(String patient, String name, String identity, String question, String by) {}

    @Override
    public String template() {
        return "plan/board-days";
    }
}
