package org.foramen.library;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;

/** The clauses that stand in a criterion, in the order in which they are written. */
public final class Clauses {
    private Clauses() {}

    public static List<Clause> of(Criterion criterion) {
        List<Clause> found = new ArrayList<>();
        gather(criterion, found);
        return List.copyOf(found);
    }

    private static void gather(Criterion criterion, List<Clause> found) {
        switch (criterion) {
            case Criterion.Stated stated -> {
                found.add(stated.clause());
                gather(stated.test(), found);
            }
            case Criterion.All all -> all.parts().forEach(part -> gather(part, found));
            case Criterion.Any any -> any.parts().forEach(part -> gather(part, found));
            case Criterion.AtLeast some -> some.parts().forEach(part -> gather(part, found));
            case Criterion.Not not -> gather(not.part(), found);
            case Criterion.Unless unless -> {
                gather(unless.rule(), found);
                gather(unless.exception(), found);
            }
            case Criterion.When when -> {
                gather(when.condition(), found);
                gather(when.rule(), found);
            }
            case Criterion.Off off -> gather(off.test(), found);
            default -> {}
        }
    }
}
