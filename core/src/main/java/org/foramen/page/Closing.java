package org.foramen.page;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.chart.Kind;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/**
 * What would close a gap: facts of these kinds, or these fields of the request.
 *
 * @param kinds the kinds of facts that its tests read
 * @param fields the fields of the request that its tests read
 */
public record Closing(Set<Kind> kinds, Set<String> fields) {

    /** What is read by the tests through which a verdict came to be what it is. */
    static Closing of(Verdict verdict) {
        Closing closing = new Closing(EnumSet.noneOf(Kind.class), new TreeSet<>());
        closing.gather(verdict, verdict.truth());
        return new Closing(Collections.unmodifiableSet(closing.kinds), Collections.unmodifiableSet(closing.fields));
    }

    private void gather(Verdict verdict, Truth wanted) {
        test(verdict.put());
        Truth within = verdict.put() instanceof Criterion.Not ? wanted.not() : wanted;
        for (Verdict part : verdict.parts()) {
            if (part.truth() == within) {
                gather(part, within);
            }
        }
    }

    private void test(Criterion criterion) {
        switch (criterion) {
            case Criterion.Present t -> kinds.add(t.kind());
            case Criterion.Hurts t -> kinds.add(Kind.PAIN);
            case Criterion.Measured t -> kinds.add(t.kind());
            case Criterion.Course t -> kinds.add(Kind.THERAPY);
            case Criterion.Imaged t -> kinds.add(Kind.IMAGING);
            case Criterion.Blocks t -> kinds.add(Kind.INTERVENTION);
            case Criterion.Paired t -> kinds.add(Kind.INTERVENTION);
            case Criterion.Sessions t -> kinds.add(Kind.INTERVENTION);
            case Criterion.Apart t -> kinds.add(Kind.INTERVENTION);
            case Criterion.Sustained t -> kinds.add(Kind.INTERVENTION);
            case Criterion.Had t -> kinds.add(Kind.INTERVENTION);
            case Criterion.Asked t -> fields.add(t.field());
            case Criterion.Counted t -> fields.add(t.field());
            case Criterion.Off t -> test(t.test());
            case Criterion.All t -> {}
            case Criterion.Any t -> {}
            case Criterion.AtLeast t -> {}
            case Criterion.Not t -> {}
            case Criterion.Unless t -> {}
            case Criterion.When t -> {}
            case Criterion.Stated t -> {}
            case Criterion.Aged t -> {}
        }
    }
}
