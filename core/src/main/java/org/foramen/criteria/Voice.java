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
        if (part instanceof Criterion.Not not) {
            return refuses(not.part(), force, due);
        }
        if (part instanceof Criterion.All all) {
            return any(all.parts(), force, due);
        }
        if (part instanceof Criterion.Any any) {
            return any(any.parts(), force, due);
        }
        return part instanceof Criterion.Present || other(part, force, due);
    }

    /** The rarer ways to combine; the common ones are asked without a switch, for this is asked of every part. */
    private static boolean other(Criterion part, Force force, Due due) {
        return switch (part) {
            case Criterion.AtLeast some -> any(some.parts(), force, due);
            case Criterion.Unless unless -> refuses(unless.rule(), force, due);
            case Criterion.When when -> refuses(when.rule(), force, due);
            case Criterion.Off off -> refuses(off.test(), force, due);
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
