package org.foramen.care;

import java.util.List;
import org.foramen.chart.Entry;
import org.foramen.criteria.Truth;

/**
 * How far a person has come on the way: the source found, the pain reduced, the relief sustained. Each step has a truth
 * and the facts it rests on; none is inferred from another.
 */
public record Pathway(Step found, Step reduced, Step sustained) {
    /**
     * One step of the way.
     *
     * @param truth whether it is reached; unknown where nobody measured or looked
     * @param because the facts that decide it
     */
    public record Step(Truth truth, List<Entry> because) {
        public Step {
            because = List.copyOf(because);
        }
    }

    /** Where somebody stands. */
    public enum Stage {
        FIND_THE_SOURCE,
        REDUCE_PAIN,
        SUSTAIN_RELIEF
    }

    /** The first step that is not known to be reached; whoever has reached all of them sustains the relief. */
    public Stage stage() {
        if (!found.truth().met()) {
            return Stage.FIND_THE_SOURCE;
        }
        return reduced.truth().met() ? Stage.SUSTAIN_RELIEF : Stage.REDUCE_PAIN;
    }

    /** The step that has to be taken now. */
    public Step now() {
        return switch (stage()) {
            case FIND_THE_SOURCE -> found;
            case REDUCE_PAIN -> reduced;
            case SUSTAIN_RELIEF -> sustained;
        };
    }
}
