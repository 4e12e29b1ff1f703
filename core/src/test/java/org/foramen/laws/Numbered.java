package org.foramen.laws;

import java.util.List;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;

/** Gives every clause of some rules a number of its own, as a knowledge file must. */
final class Numbered {
    private int last;

    static List<Criterion> of(List<Criterion> rules) {
        return new Numbered().each(rules);
    }

    private List<Criterion> each(List<Criterion> parts) {
        return parts.stream().map(this::one).toList();
    }

    private Criterion one(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> new Criterion.All(each(all.parts()));
            case Criterion.Any any -> new Criterion.Any(each(any.parts()));
            case Criterion.AtLeast some -> new Criterion.AtLeast(some.count(), each(some.parts()));
            case Criterion.Not not -> new Criterion.Not(one(not.part()));
            case Criterion.Unless unless -> new Criterion.Unless(one(unless.rule()), one(unless.exception()));
            case Criterion.When when -> new Criterion.When(one(when.condition()), one(when.rule()));
            case Criterion.Stated stated -> new Criterion.Stated(numbered(stated.clause()), one(stated.test()));
            default -> criterion;
        };
    }

    private Clause numbered(Clause c) {
        String id = "X-" + ++last;
        return new Clause(id, c.says(), c.cites(), c.status(), c.ask(), c.from(), c.silence(), c.due());
    }
}
