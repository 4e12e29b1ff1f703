package org.foramen.vignettes;

import java.util.Comparator;
import java.util.List;
import org.foramen.criteria.Verdict;
import org.foramen.knowledge.yaml.Spot;

/**
 * What a vignette says and the answer does not.
 *
 * @param at where the vignette says it
 * @param expected what it says
 * @param answered what was answered
 * @param argument the verdicts that made the answer
 * @param depth how deep in its answer they lie: the deepest is the nearest to the cause
 */
public record Disagreement(Spot at, String expected, String answered, List<Verdict> argument, int depth) {
    public Disagreement {
        argument = List.copyOf(argument);
    }

    /** The deepest first, then as the file has them. */
    static final Comparator<Disagreement> DEEPEST_FIRST =
            Comparator.comparingInt(Disagreement::depth).reversed().thenComparing(Disagreement::at);

    static Disagreement plain(Expectation expectation, String expected, String answered) {
        return new Disagreement(expectation.at(), expected, answered, List.of(), 0);
    }
}
