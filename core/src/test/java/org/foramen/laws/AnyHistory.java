package org.foramen.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;

/** Random tests about procedures that were done before. */
final class AnyHistory {
    private AnyHistory() {}

    static Arbitrary<Criterion> tests() {
        return Arbitraries.oneOf(blocks(), sessions(), done(), sustained());
    }

    private static Arbitrary<Names> procedures() {
        return Vocabulary.names(Vocabulary.PROCEDURES);
    }

    private static Arbitrary<Integer> thresholds() {
        return Arbitraries.of(5000, 8000);
    }

    private static Arbitrary<Criterion> blocks() {
        Arbitrary<Names> since = procedures().optional(0.4).map(found -> found.orElse(Names.ANY));
        return Arbitraries.oneOf(
                Combinators.combine(procedures(), Arbitraries.of(1, 2), thresholds(), AnyCriterion.yes(), since)
                        .as(Criterion.Blocks::new),
                procedures().map(Criterion.Paired::new));
    }

    private static Arbitrary<Criterion> sessions() {
        return Combinators.combine(
                        procedures(),
                        Arbitraries.of(Criterion.Intent.class),
                        Arbitraries.integers().between(1, 3),
                        AnyCriterion.spans(),
                        Arbitraries.of(true, false))
                .as(Criterion.Sessions::new);
    }

    private static Arbitrary<Criterion> done() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                procedures(),
                                Arbitraries.of(Criterion.Intent.class),
                                AnyCriterion.spans().optional(0.4),
                                AnyCriterion.spans().optional(0.4),
                                AnyCriterion.yes())
                        .as(Criterion.Had::new),
                Combinators.combine(
                                procedures(),
                                Arbitraries.of(Criterion.Intent.class),
                                AnyCriterion.spans(),
                                AnyCriterion.yes())
                        .as(Criterion.Apart::new));
    }

    private static Arbitrary<Criterion> sustained() {
        return Combinators.combine(
                        procedures(),
                        thresholds(),
                        AnyCriterion.spans(),
                        Arbitraries.of(Criterion.Gain.class),
                        AnyCriterion.yes())
                .as(Criterion.Sustained::new);
    }
}
