package org.foramen.vignettes;

import java.util.List;
import org.foramen.knowledge.yaml.Problem;

/**
 * What became of a folder of vignettes.
 *
 * @param outcomes of those that could be read
 * @param problems of the files that could not
 * @param seen which clauses were seen met, not met and unknown
 */
public record Report(List<Outcome> outcomes, List<Problem> problems, Seen seen) {
    /** What the command ends with: all agree, some disagree, some could not be read. */
    public static final int AGREED = 0;

    public static final int DISAGREED = 1;
    public static final int UNREADABLE = 2;

    public Report {
        outcomes = List.copyOf(outcomes);
        problems = List.copyOf(problems);
    }

    public List<Outcome> disagreeing() {
        return outcomes.stream()
                .filter(outcome -> !outcome.disagreements().isEmpty())
                .toList();
    }

    public int status() {
        if (!problems.isEmpty()) {
            return UNREADABLE;
        }
        return disagreeing().isEmpty() ? AGREED : DISAGREED;
    }
}
