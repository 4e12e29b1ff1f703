package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Criterion;

/** The tests that a rule ends in, with the combinations taken apart. */
final class CrowdLeaves {
    private CrowdLeaves() {}

    static List<Criterion> of(Criterion criterion) {
        List<Criterion> leaves = new ArrayList<>();
        gather(criterion, leaves);
        return List.copyOf(leaves);
    }

    private static void gather(Criterion criterion, List<Criterion> leaves) {
        switch (criterion) {
            case Criterion.Stated stated -> gather(stated.test(), leaves);
            case Criterion.All all -> all.parts().forEach(part -> gather(part, leaves));
            case Criterion.Any any -> any.parts().forEach(part -> gather(part, leaves));
            case Criterion.AtLeast some -> some.parts().forEach(part -> gather(part, leaves));
            case Criterion.Not not -> gather(not.part(), leaves);
            case Criterion.Unless unless -> {
                gather(unless.rule(), leaves);
                gather(unless.exception(), leaves);
            }
            case Criterion.When when -> {
                gather(when.condition(), leaves);
                gather(when.rule(), leaves);
            }
            case Criterion.Off off -> gather(off.test(), leaves);
            default -> leaves.add(criterion);
        }
    }
}
