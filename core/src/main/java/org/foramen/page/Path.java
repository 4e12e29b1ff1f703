package org.foramen.page;

import java.util.List;

/**
 * Where on the way somebody is.
 *
 * @param at the number of the stage, from 1 to 3
 * @param stage what it is called: "find the source", "reduce pain", "sustain relief"
 * @param steps each step with its truth and its reason
 */
public record Path(int at, String stage, List<Line> steps) {
    public Path {
        steps = List.copyOf(steps);
    }

    /** The step that has to be taken now. */
    public Line now() {
        return steps.get(at - 1);
    }
}
