package org.foramen.library;

import java.util.Optional;
import org.foramen.chart.Patient.Sex;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;

/**
 * Something that stops on the day of service, whatever the procedure: what is there before that day stops at once, what
 * nobody knows is asked when the day has come.
 *
 * @param clause its words, source and status
 * @param applies for which requests it is looked at; empty: for all
 * @param sex for whom, where for one sex alone; whose sex is not said is asked too
 * @param test when it is there
 */
public record Hazard(Clause clause, Optional<Criterion> applies, Optional<Sex> sex, Criterion test) {
    /** Whether it is looked at for somebody of this sex. */
    public boolean concerns(Sex of) {
        return sex.isEmpty() || of == Sex.OTHER || of == Sex.UNSAID || sex.get() == of;
    }

    /** The same hazard with other words and another test. */
    public Hazard ruled(Clause words, Criterion other) {
        return new Hazard(words, applies, sex, other);
    }

    /** Holds where the hazard is not there, or does not apply. */
    public Criterion absent() {
        Criterion not = new Criterion.Not(test);
        return new Criterion.Stated(
                clause,
                applies.<Criterion>map(when -> new Criterion.When(when, not)).orElse(not));
    }
}
