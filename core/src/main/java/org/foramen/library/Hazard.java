package org.foramen.library;

import java.util.Optional;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;

/**
 * Something that stops on the day of service, whatever the procedure: what is there before that day stops at once, what
 * nobody knows is asked when the day has come.
 *
 * @param clause its words, source and status
 * @param applies for which requests it is looked at; empty: for all
 * @param test when it is there
 */
public record Hazard(Clause clause, Optional<Criterion> applies, Criterion test) {
    /** Holds where the hazard is not there, or does not apply. */
    public Criterion absent() {
        Criterion not = new Criterion.Not(test);
        return new Criterion.Stated(
                clause,
                applies.<Criterion>map(when -> new Criterion.When(when, not)).orElse(not));
    }
}
