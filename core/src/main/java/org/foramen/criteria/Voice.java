package org.foramen.criteria;

import java.util.List;
import org.foramen.criteria.Clause.Due;
import org.foramen.criteria.Weigh.Force;

/** Who has a say: which parts may refuse, and which may at least come to the rescue. */
final class Voice {
    private Voice() {}

    /** Whether a part may refuse: any of its clauses is strong enough for the force and due by now. A bare test may. */
    static boolean refuses(Criterion part, Force force, Due due) {
        if (part instanceof Criterion.Stated stated) {
            return stated.clause().due().compareTo(due) <= 0
                    && force.hears(stated.clause().status());
        }
        return part instanceof Criterion.Present || combined(part, force, due);
    }

    private static boolean combined(Criterion part, Force force, Due due) {
        return switch (part) {
            case Criterion.Stated stated ->
                stated.clause().due().compareTo(due) <= 0
                        && force.hears(stated.clause().status());
            case Criterion.All all -> any(all.parts(), force, due);
            case Criterion.Any any -> any(any.parts(), force, due);
            case Criterion.AtLeast some -> any(some.parts(), force, due);
            case Criterion.Not not -> refuses(not.part(), force, due);
            case Criterion.Unless unless -> refuses(unless.rule(), force, due);
            case Criterion.When when -> refuses(when.rule(), force, due);
            default -> true;
        };
    }

    private static boolean any(List<Criterion> parts, Force force, Due due) {
        for (int i = 0; i < parts.size(); i++) {
            if (refuses(parts.get(i), force, due)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part may rescue: a weak source may, with a warning; a draft that nobody has seen in a source may not. */
    static boolean rescues(Criterion part, Force force, Due due) {
        return refuses(part, force == Force.COVERAGE ? Force.ADVICE : force, due);
    }
}
