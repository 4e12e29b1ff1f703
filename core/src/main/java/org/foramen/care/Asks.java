package org.foramen.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** What is missing: the clauses whose answer could still change a verdict, the most decisive first. */
public final class Asks {
    /**
     * A missing fact.
     *
     * @param clause the clause with its question and who can answer
     * @param settles how many open verdicts it has a part in
     */
    public record Ask(Clause clause, int settles) {}

    private Asks() {}

    /** The clauses that keep a verdict unknown. Clauses that have no say (too weak, due later) are not asked. */
    static List<Clause> of(Verdict verdict, Weigh.Force force) {
        List<Clause> asked = new ArrayList<>();
        if (verdict.truth().unknown()) {
            gather(verdict, Optional.empty(), force, asked);
        }
        return asked.stream().distinct().toList();
    }

    /** What is missing on the earliest day on which the answer could be yes; nothing where waiting alone never helps. */
    static List<Clause> on(Earliest earliest, Weigh weigh, Criterion criterion, Weigh.Force force) {
        return earliest.possible()
                .map(day -> of(weigh.on(Math.toIntExact(day.toEpochDay())).put(criterion), force))
                .orElse(List.of());
    }

    /** Nobody is asked for a rule that is switched off. An open test without words of its own is asked by the clause it stands in, beside the open clauses in there. */
    private static void gather(Verdict verdict, Optional<Clause> within, Weigh.Force force, List<Clause> asked) {
        if (verdict.because().has(Remark.OFF)) {
            return;
        }
        Optional<Clause> clause = verdict.clause().or(() -> within);
        List<Verdict> open = verdict.parts().stream()
                .filter(part -> part.truth().unknown() && heard(verdict.put(), part.put(), force))
                .toList();
        open.forEach(part -> gather(part, clause, force, asked));
        if (open.isEmpty()) {
            clause.ifPresent(asked::add);
        }
    }

    /** Whether a part has a say in the whole; the same reading as {@link Weigh}. */
    private static boolean heard(Criterion whole, Criterion part, Weigh.Force force) {
        return switch (whole) {
            case Criterion.All all -> force.hears(part);
            case Criterion.Any any -> force.rescuedBy(part);
            case Criterion.AtLeast some -> force.rescuedBy(part);
            case Criterion.Unless unless -> force.rescuedBy(part);
            default -> true;
        };
    }

    /** All questions of several verdicts, those that settle most first. */
    static List<Ask> ranked(List<List<Clause>> questions) {
        Map<Clause, Integer> settles = new LinkedHashMap<>();
        questions.forEach(clauses -> clauses.forEach(clause -> settles.merge(clause, 1, Integer::sum)));
        return settles.entrySet().stream()
                .map(e -> new Ask(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Ask::settles).reversed())
                .toList();
    }
}
