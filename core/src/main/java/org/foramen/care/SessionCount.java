package org.foramen.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Counted;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/**
 * How far one cap on sessions is used up, and the next day on which it lets another one through. It is read off the same
 * criterion that judges the request, so that the table and the verdict cannot disagree.
 *
 * @param clause the clause that holds the cap
 * @param cap what is counted, how many, in which span
 * @param seen the sessions before the day of service, in one coverage region or anywhere
 * @param next from which day on the cap lets another session through, in every region that is asked for
 * @param applies whether the clause has a say in this request: a cap on therapeutic sessions has none in a diagnostic one
 */
public record SessionCount(Clause clause, Criterion.Sessions cap, Counted seen, Earliest next, boolean applies) {

    /** Every cap of an answer, in the order of its clauses. */
    static List<SessionCount> of(Verdict verdict, Weigh weigh) {
        List<SessionCount> counts = new ArrayList<>();
        new Gathering(weigh, counts).gather(verdict, Optional.empty(), true);
        return List.copyOf(counts);
    }

    /** The first day on which the cap holds for certain, else perhaps; empty where none comes within three years. */
    public Optional<LocalDate> nextDay() {
        return next.met().or(next::possible);
    }

    private record Gathering(Weigh weigh, List<SessionCount> counts) {
        void gather(Verdict verdict, Optional<Clause> within, boolean applies) {
            Optional<Clause> clause = verdict.clause().or(() -> within);
            boolean here = applies && !verdict.because().has(Remark.DOES_NOT_APPLY);
            if (verdict.put() instanceof Criterion.Sessions cap) {
                clause.ifPresent(words -> count(words, cap, here));
            }
            verdict.parts().forEach(part -> gather(part, clause, here));
        }

        private void count(Clause clause, Criterion.Sessions cap, boolean applies) {
            Criterion alone = new Criterion.Stated(clause, cap);
            Earliest next = Earliest.from(weigh.day(), day -> weigh.on(day).glance(alone));
            weigh.counted(cap).forEach(seen -> counts.add(new SessionCount(clause, cap, seen, next, applies)));
        }
    }
}
