package org.foramen.vignettes;

import java.util.List;
import org.foramen.knowledge.yaml.Spot;

/**
 * Something that must be said, and of what.
 *
 * @param at where it stands in the file
 * @param of of which answer
 * @param claim what must be said of it
 */
public record Expectation(Spot at, Answer of, Claim claim) {

    /** An answer that can be asked for. */
    public sealed interface Answer {}

    /** What one policy says to the request. */
    public record Policy(String id) implements Answer {}

    /** Whether it is time. */
    public record Candidacy() implements Answer {}

    /** Whether the procedure that is asked for is for this person. */
    public record Indications() implements Answer {}

    /** Whether nothing stops the procedure that is asked for. */
    public record Safety() implements Answer {}

    /** The answer as a whole: alarms, generators, options, positions, coverage, numbers. */
    public record Whole() implements Answer {}

    /** A list of names as a person reads it. */
    static String listed(List<String> names) {
        return String.join(", ", names);
    }
}
