package org.foramen.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        gather(verdict, force, asked);
        return asked.stream().distinct().toList();
    }

    private static void gather(Verdict verdict, Weigh.Force force, List<Clause> asked) {
        if (!verdict.truth().unknown()) {
            return;
        }
        int before = asked.size();
        for (Verdict part : verdict.parts()) {
            boolean voiceless = verdict.put() instanceof Criterion.All && !counts(part, force);
            if (!voiceless) {
                gather(part, force, asked);
            }
        }
        if (asked.size() == before) {
            verdict.clause().ifPresent(asked::add);
        }
    }

    /** Whether a part of an "all" has a say there; the same reading as {@link Weigh}. */
    static boolean counts(Verdict part, Weigh.Force force) {
        return part.clause()
                .map(c -> c.due() == Clause.Due.REQUEST
                        && (force == Weigh.Force.FULL || c.status().mayRefuse()))
                .orElse(true);
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
