package org.foramen.knowledge;

import java.util.List;
import java.util.function.UnaryOperator;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Criterion.Stated;

/** A criterion with each of its clauses said anew: what a binding makes of its family's rules. */
final class Restated {
    private Restated() {}

    static Criterion of(Criterion criterion, UnaryOperator<Stated> anew) {
        return switch (criterion) {
            case Stated stated -> {
                Stated said = anew.apply(stated);
                yield new Stated(said.clause(), of(said.test(), anew));
            }
            case Criterion.All all -> new Criterion.All(each(all.parts(), anew));
            case Criterion.Any any -> new Criterion.Any(each(any.parts(), anew));
            case Criterion.AtLeast some -> new Criterion.AtLeast(some.count(), each(some.parts(), anew));
            case Criterion.Not not -> new Criterion.Not(of(not.part(), anew));
            case Criterion.Unless unless -> new Criterion.Unless(of(unless.rule(), anew), of(unless.exception(), anew));
            case Criterion.When when -> new Criterion.When(of(when.condition(), anew), of(when.rule(), anew));
            case Criterion.Off off -> new Criterion.Off(of(off.test(), anew), off.from(), off.until());
            case Criterion.Present present -> present;
            case Criterion.Hurts hurts -> hurts;
            case Criterion.Measured measured -> measured;
            case Criterion.Course course -> course;
            case Criterion.Imaged imaged -> imaged;
            case Criterion.Blocks blocks -> blocks;
            case Criterion.Paired paired -> paired;
            case Criterion.Sessions sessions -> sessions;
            case Criterion.Apart apart -> apart;
            case Criterion.Sustained sustained -> sustained;
            case Criterion.Had had -> had;
            case Criterion.Asked asked -> asked;
            case Criterion.Counted counted -> counted;
            case Criterion.Aged aged -> aged;
        };
    }

    private static List<Criterion> each(List<Criterion> parts, UnaryOperator<Stated> anew) {
        return parts.stream().map(part -> of(part, anew)).toList();
    }
}
