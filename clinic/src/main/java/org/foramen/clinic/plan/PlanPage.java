package org.foramen.clinic.plan;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * The plan of a person: what each profession does, who answers for it, by when, and for which goal.
 *
 * @param frame what stands around it
 * @param patient the person's id; empty on the person's own page
 * @param goals what the person wants to be able to do
 * @param parts the steps of each profession
 * @param windows when physiotherapy may begin after what was done
 * @param recorded whether something was just written down
 * @param form the form in which a step is written or changed
 */
public record PlanPage(
        Frame frame,
        Optional<String> patient,
        List<String> goals,
        List<Part> parts,
        List<Window> windows,
        boolean recorded,
        Optional<FormView> form)
        implements Page {
    public PlanPage {
        goals = List.copyOf(goals);
        parts = List.copyOf(parts);
        windows = List.copyOf(windows);
    }

    /** One profession and its steps. */
    public record Part(String discipline, List<Step> steps) {
        public Part {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step as it stands.
     *
     * @param due by when; says so where nobody said it
     * @param late whether that day is over and the step is not
     * @param history what it was before
     */
    public record Step(
            String name,
            String what,
            String owner,
            String from,
            String due,
            boolean late,
            String goal,
            String state,
            String note,
            List<String> history) {
        public Step {
            history = List.copyOf(history);
        }
    }

    /** A procedure that was done, and what is known of the time after it. */
    public record Window(String procedure, String day, String address, List<String> known, String unknown) {
        public Window {
            known = List.copyOf(known);
        }
    }

    @Override
    public String template() {
        return "plan/plan";
    }

    @Override
    public int status() {
        return form.map(f -> f.problems().isEmpty() ? 200 : 422).orElse(200);
    }
}
