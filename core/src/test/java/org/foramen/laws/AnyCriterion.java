package org.foramen.laws;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;
import org.foramen.criteria.Span;
import org.foramen.criteria.Status;

/** Random criteria: every test and every way to combine them. */
final class AnyCriterion {
    private AnyCriterion() {}

    static Arbitrary<Criterion> criteria() {
        return Arbitraries.recursive(AnyCriterion::tests, AnyCriterion::combined, 0, 3);
    }

    /** Criteria as policies have them: clauses with words, combined. */
    static Arbitrary<List<Criterion>> rules() {
        Arbitrary<Criterion> clauses = Arbitraries.recursive(() -> stated(tests()), AnyCriterion::combined, 0, 2);
        return stated(clauses).list().ofMinSize(1).ofMaxSize(5).map(Numbered::of);
    }

    private static Arbitrary<Criterion> combined(Arbitrary<Criterion> parts) {
        Arbitrary<List<Criterion>> several = parts.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                several.map(Criterion.All::new),
                several.map(Criterion.Any::new),
                several.map(some -> new Criterion.AtLeast(2, some)),
                parts.map(Criterion.Not::new),
                Combinators.combine(parts, parts).as(Criterion.Unless::new),
                Combinators.combine(parts, parts).as(Criterion.When::new),
                stated(parts));
    }

    private static Arbitrary<Criterion> stated(Arbitrary<Criterion> tests) {
        return Combinators.combine(clauses(), tests).as(Criterion.Stated::new);
    }

    private static Arbitrary<Clause> clauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.frequency(
                                Tuple.of(5, Status.CONFIRMED),
                                Tuple.of(1, Status.SECONDARY),
                                Tuple.of(1, Status.SINGLE),
                                Tuple.of(1, Status.CONTESTED),
                                Tuple.of(1, Status.DRAFT)),
                        Arbitraries.of(Clause.Silence.class),
                        Arbitraries.frequency(
                                Tuple.of(8, Clause.Due.REQUEST),
                                Tuple.of(1, Clause.Due.DAY),
                                Tuple.of(1, Clause.Due.CLAIM)))
                .as((id, status, silence, due) -> new Clause(
                        "X-" + id,
                        "Says " + id,
                        "s1, section " + id,
                        status,
                        "Ask " + id + "?",
                        "clinician",
                        silence,
                        due));
    }

    static Arbitrary<Criterion> tests() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, there()),
                Tuple.of(1, imaged()),
                Tuple.of(3, lasting()),
                Tuple.of(1, measured()),
                Tuple.of(1, request()),
                Tuple.of(6, AnyHistory.tests()));
    }

    static Arbitrary<Span> spans() {
        return Arbitraries.of(
                Span.days(14),
                Span.weeks(4),
                Span.weeks(2),
                Span.months(1),
                Span.months(3),
                Span.months(6),
                Span.months(12),
                new Span(2, Span.Unit.YEARS),
                new Span(12, Span.Unit.HOURS));
    }

    static Arbitrary<Boolean> yes() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Bound> bounds() {
        return Combinators.combine(Arbitraries.of(Bound.Sense.class), Arbitraries.of("0", "2", "5", "21", "60"))
                .as((sense, value) -> new Bound(sense, Bound.hundredths(new BigDecimal(value)), "1"));
    }

    private static Arbitrary<Criterion> there() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.ALLERGY,
                Kind.IMPLANT,
                Kind.DIAGNOSIS,
                Kind.DOCUMENT,
                Kind.PREFERENCE,
                Kind.CONSENT,
                Kind.COMPLICATION,
                Kind.MEDICATION);
        Arbitrary<Criterion> things = Combinators.combine(
                        kinds, Vocabulary.names(Vocabulary.THINGS), spans().optional(0.3), yes())
                .as(Criterion.Present::new);
        Arbitrary<Criterion> findings = Combinators.combine(
                        Vocabulary.names(Vocabulary.SIGNS), spans().optional(0.3), yes())
                .as((names, within, here) -> new Criterion.Present(Kind.FINDING, names, within, here));
        Arbitrary<Criterion> goals =
                Arbitraries.just(new Criterion.Present(Kind.GOAL, Names.ANY, Optional.empty(), false));
        return Arbitraries.frequencyOf(Tuple.of(5, things), Tuple.of(4, findings), Tuple.of(1, goals));
    }

    private static Arbitrary<Criterion> imaged() {
        return Combinators.combine(
                        Vocabulary.namesOrAny(Vocabulary.MODALITIES),
                        Vocabulary.namesOrAny(Vocabulary.SEEN),
                        yes(),
                        spans().optional(0.3),
                        yes())
                .as(Criterion.Imaged::new);
    }

    private static Arbitrary<Criterion> lasting() {
        Arbitrary<Set<Pain.Pattern>> patterns =
                Arbitraries.of(Pain.Pattern.class).set().ofMaxSize(2);
        Arbitrary<Set<Therapy.Result>> results =
                Arbitraries.of(Therapy.Result.class).set().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(patterns, spans().optional(0.7), bounds().optional(0.4))
                        .as(Criterion.Hurts::new),
                Combinators.combine(Vocabulary.names(Vocabulary.CARE), spans().optional(0.7), results)
                        .as(Criterion.Course::new));
    }

    private static Arbitrary<Criterion> measured() {
        return Combinators.combine(
                        Arbitraries.of(Kind.SCORE, Kind.LAB, Kind.VITAL),
                        Vocabulary.names(Vocabulary.VALUES),
                        bounds().optional(0.8),
                        spans().optional(0.4))
                .as(Criterion.Measured::new);
    }

    private static Arbitrary<Criterion> request() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of("guidance", "contrast", "sides", "also"),
                                Vocabulary.names(Vocabulary.SAID))
                        .as(Criterion.Asked::new),
                Combinators.combine(Arbitraries.of("levels", "regions", "temperature"), bounds())
                        .as(Criterion.Counted::new),
                bounds().map(Criterion.Aged::new));
    }
}
