package org.foramen.library;

import java.util.Optional;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;

/**
 * A feature that speaks for or against a pain generator.
 *
 * @param clause its words, source and the question that would settle it
 * @param test when it is there
 * @param cluster features of one cluster are the same evidence seen twice: only the strongest counts
 * @param present the likelihood ratio when it is there, as the range that was published; empty when it has none
 * @param absent the likelihood ratio when it is absent; empty when it has none
 * @param lean which way it points where no ratio is published
 */
public record Feature(
        Clause clause, Criterion test, String cluster, Optional<Range> present, Optional<Range> absent, Lean lean) {

    /** Which way a feature points. */
    public enum Lean {
        FOR,
        AGAINST,
        /** It is often quoted and means nothing here. */
        NEITHER
    }
}
