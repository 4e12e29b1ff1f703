package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/** A verdict as a tree of clauses: which are in it, how deep, which refuse, which are open. */
final class Tree {
    private Tree() {}

    /** A clause's verdict and how many combinations stand above it. */
    record Found(Clause clause, Verdict verdict, int depth) {
        /** Whether this is the clause of that id, or a part of it: ESI-04a and ESI-04b are parts of ESI-04. */
        boolean answersTo(String id) {
            return Tree.answersTo(clause.id(), id);
        }
    }

    static boolean answersTo(String clause, String id) {
        return clause.equals(id)
                || (clause.startsWith(id) && clause.substring(id.length()).matches("[a-z]"));
    }

    /** Every clause of a verdict, in the order in which it was put. */
    static List<Found> clauses(Verdict verdict) {
        List<Found> found = new ArrayList<>();
        gather(verdict, 0, found);
        return found;
    }

    private static void gather(Verdict verdict, int depth, List<Found> found) {
        verdict.clause().ifPresent(clause -> found.add(new Found(clause, verdict, depth)));
        verdict.parts().forEach(part -> gather(part, depth + 1, found));
    }

    /** The clauses that make a verdict not met: the topmost ones with a say. */
    static List<String> refusing(Verdict verdict, boolean weakRefuse) {
        return ids(deciding(verdict, Truth.NOT_MET, weakRefuse));
    }

    /** The topmost clauses of a truth that have a say in the whole. */
    static List<Verdict> deciding(Verdict verdict, Truth truth, boolean weakCount) {
        List<Verdict> deciding = new ArrayList<>();
        topmost(verdict, truth, weakCount, deciding);
        return deciding;
    }

    private static List<String> ids(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.clause().stream())
                .map(Clause::id)
                .distinct()
                .toList();
    }

    /** The clauses that keep a verdict unknown: the deepest ones with a say. */
    static List<String> open(Verdict verdict) {
        return clauses(verdict).stream()
                .filter(found -> found.verdict().truth().unknown())
                .filter(found -> clauses(found.verdict()).stream()
                        .skip(1)
                        .noneMatch(inner -> inner.verdict().truth().unknown()))
                .map(found -> found.clause().id())
                .distinct()
                .toList();
    }

    private static void topmost(Verdict verdict, Truth truth, boolean weakCount, List<Verdict> deciding) {
        if (verdict.truth() != truth) {
            return;
        }
        if (verdict.clause().isPresent()) {
            deciding.add(verdict);
            return;
        }
        for (Verdict part : verdict.parts()) {
            boolean counts = !(verdict.put() instanceof Criterion.All) || counts(part, weakCount);
            if (counts) {
                topmost(part, truth, weakCount, deciding);
            }
        }
    }

    private static boolean counts(Verdict part, boolean weakCount) {
        return part.clause()
                .map(clause -> clause.due() == Clause.Due.REQUEST
                        && (weakCount || clause.status().mayRefuse()))
                .orElse(true);
    }
}
