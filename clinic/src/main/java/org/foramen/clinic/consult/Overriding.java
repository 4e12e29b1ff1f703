package org.foramen.clinic.consult;

import java.util.Arrays;
import java.util.List;
import org.foramen.chart.StopOverride;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.page.Line;

/**
 * The form in which a physician goes on against something that stops a procedure, or countersigns what another decided.
 *
 * @param frame what stands around it where it is a page of its own
 * @param back the consult it was opened from
 * @param address where it is sent
 * @param line what stops
 * @param absolute whether it needs two physicians
 * @param first what the first physician decided, where this one countersigns; blank where this is the first
 * @param typed the words that were typed
 * @param problems what is wrong
 * @param refused whether this physician may not be the second
 * @param part whether it is opened in place
 */
public record Overriding(
        Frame frame,
        String back,
        String address,
        Line line,
        boolean absolute,
        String first,
        String typed,
        List<Problem> problems,
        boolean refused,
        boolean part)
        implements Page {
    public Overriding {
        problems = List.copyOf(problems);
    }

    /** The reasons, each a button, so that one press chooses it and sends the form. */
    public List<String> reasons() {
        return Arrays.stream(StopOverride.Reason.values())
                .map(StopOverride.Reason::word)
                .toList();
    }

    @Override
    public String template() {
        return part ? "consult/overriding" : "consult/overriding-page";
    }

    @Override
    public int status() {
        return refused ? 403 : problems.isEmpty() ? 200 : 422;
    }
}
