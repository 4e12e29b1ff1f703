package org.foramen.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a criterion put to a chart on a day, with its argument.
 *
 * @param truth met, not met or unknown
 * @param put the criterion it answers
 * @param because the facts that decided it, as numbers of the view
 * @param parts the verdicts it was made from
 * @param stands the last epoch day on which it is still the same if nothing new is recorded; {@link #FOR_GOOD}
 */
public record Verdict(Truth truth, Criterion put, Because because, List<Verdict> parts, int stands) {
    /** Time alone never changes it. */
    public static final int FOR_GOOD = Integer.MAX_VALUE;

    static Verdict leaf(Truth truth, Criterion put, Because because, int stands) {
        return new Verdict(truth, put, because, List.of(), stands);
    }

    /** The clause it answers, if it answers one. */
    public Optional<Clause> clause() {
        return put instanceof Criterion.Stated stated ? Optional.of(stated.clause()) : Optional.empty();
    }

    /** Until which day it stands if nothing new is recorded; empty when time alone never changes it. */
    public Optional<LocalDate> standsUntil() {
        return stands == FOR_GOOD ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(stands));
    }
}
