package org.foramen.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/**
 * The earliest day on which an answer is, or could be, yes if nothing new is recorded: found by stepping from one day
 * on which a verdict ends to the next.
 *
 * @param possible the first day on which the answer is not no
 * @param met the first day on which it is yes
 */
public record Earliest(Optional<LocalDate> possible, Optional<LocalDate> met) {
    /** Beyond this many days nobody books. */
    private static final int HORIZON_DAYS = 3 * 366;

    static Earliest from(int day, IntFunction<Verdict> put) {
        Optional<LocalDate> possible = Optional.empty();
        int last = day + HORIZON_DAYS;
        int at = day;
        while (at <= last) {
            Verdict verdict = put.apply(at);
            if (verdict.truth() == Truth.MET) {
                LocalDate met = LocalDate.ofEpochDay(at);
                return new Earliest(possible.or(() -> Optional.of(met)), Optional.of(met));
            }
            if (verdict.truth() == Truth.UNKNOWN && possible.isEmpty()) {
                possible = Optional.of(LocalDate.ofEpochDay(at));
            }
            if (verdict.stands() >= last) {
                break;
            }
            at = Math.max(at, verdict.stands()) + 1;
        }
        return new Earliest(possible, Optional.empty());
    }
}
