package org.foramen.care;

import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.StopOverride;

/**
 * Something that stops a procedure on the day of service, and what was decided of it.
 *
 * @param rule the id of what stops
 * @param absolute whether one physician alone cannot lift it
 * @param first the decision of the first physician, if there is one
 * @param second that of the second, if there is one
 * @param outdated whether something was recorded since that the stop rests on, so that it has to be decided anew
 */
public record Overruled(
        String rule, boolean absolute, Optional<Entry> first, Optional<Entry> second, boolean outdated) {
    /** How it stands. */
    public enum State {
        /** Nobody decided: it stops. */
        STOPS,
        /** One physician decided, and a second has to: it stops until then. */
        WAITS,
        /** It was decided before something was recorded that it rests on: it stops. */
        OUTDATED,
        /** Cleared by a decision. */
        CLEARED
    }

    public State state() {
        if (first.isEmpty()) {
            return State.STOPS;
        }
        if (outdated) {
            return State.OUTDATED;
        }
        return absolute && second.isEmpty() ? State.WAITS : State.CLEARED;
    }

    public boolean cleared() {
        return state() == State.CLEARED;
    }

    /** What was decided first, for those who show it. */
    public Optional<StopOverride> decision() {
        return first.map(entry -> (StopOverride) entry.fact());
    }
}
