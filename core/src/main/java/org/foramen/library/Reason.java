package org.foramen.library;

import java.util.List;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;

/**
 * One reason why it is, or is not yet, time for a targeted procedure.
 *
 * @param clause its words and source
 * @param test when it is given
 * @param needed whether candidacy needs it; the others count together
 * @param procedures the procedures it speaks of; empty means all
 */
public record Reason(Clause clause, Criterion test, boolean needed, List<String> procedures) {
    public Reason {
        procedures = List.copyOf(procedures);
    }
}
