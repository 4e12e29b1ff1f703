package org.foramen.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.foramen.criteria.Glance;
import org.foramen.criteria.Truth;

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

    /** The same, put off until time alone has mended what safety asks for; no day is met while a safeguard stops. */
    Earliest notBefore(List<Safeguard> safeguards) {
        Optional<LocalDate> first = safeguards.stream()
                .flatMap(guard -> guard.until().stream())
                .map(Earliest::wholeMorning)
                .max(Comparator.naturalOrder());
        Truth mended = safeguards.stream()
                .map(guard -> guard.until().isPresent() ? Truth.MET : guard.safe())
                .reduce(Truth.MET, Truth::and);
        return new Earliest(
                mended == Truth.NOT_MET ? Optional.empty() : possible.map(day -> later(day, first)),
                mended.met() ? met.map(day -> later(day, first)) : Optional.empty());
    }

    /** The same where physicians cleared what stops on one day, which then has an answer of its own. */
    Earliest cleared(int day, Truth answer) {
        Optional<LocalDate> on = Optional.of(LocalDate.ofEpochDay(day));
        return answer.refused() ? this : new Earliest(on, answer.met() ? on : met);
    }

    /** The first day whose morning lies wholly after an instant. */
    private static LocalDate wholeMorning(LocalDateTime until) {
        LocalDate day = until.toLocalDate();
        return until.toLocalTime().isAfter(Service.MORNING) ? day.plusDays(1) : day;
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> first) {
        return first.filter(f -> f.isAfter(day)).orElse(day);
    }

    static Earliest from(int day, IntFunction<Glance> put) {
        Optional<LocalDate> possible = Optional.empty();
        int last = day + HORIZON_DAYS;
        int at = day;
        while (at <= last) {
            Glance verdict = put.apply(at);
            if (verdict.truth() == Truth.MET) {
                LocalDate met = LocalDate.ofEpochDay(at);
                return new Earliest(possible.or(() -> Optional.of(met)), Optional.of(met));
            }
            if (verdict.truth() == Truth.UNKNOWN && possible.isEmpty()) {
                possible = Optional.of(LocalDate.ofEpochDay(at));
            }
            at = Math.min(last, Math.max(at, verdict.stands())) + 1;
        }
        return new Earliest(possible, Optional.empty());
    }
}
