package org.foramen.laws;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Verdict;

/** The tests at the ends of a verdict's argument, in order. */
final class Leaves {
    private Leaves() {}

    static List<Verdict> of(Verdict verdict) {
        List<Verdict> leaves = new ArrayList<>();
        gather(verdict, leaves);
        return leaves;
    }

    private static void gather(Verdict verdict, List<Verdict> leaves) {
        if (combines(verdict.put())) {
            verdict.parts().forEach(part -> gather(part, leaves));
        } else {
            leaves.add(verdict);
        }
    }

    static boolean combines(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All c -> true;
            case Criterion.Any c -> true;
            case Criterion.AtLeast c -> true;
            case Criterion.Not c -> true;
            case Criterion.Unless c -> true;
            case Criterion.When c -> true;
            case Criterion.Stated c -> true;
            default -> false;
        };
    }
}
