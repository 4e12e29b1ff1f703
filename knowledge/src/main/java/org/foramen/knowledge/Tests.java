package org.foramen.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Criterion.Gain;
import org.foramen.criteria.Criterion.Intent;
import org.foramen.criteria.Names;
import org.foramen.criteria.Span;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Thresholds;
import org.foramen.knowledge.yaml.Times;
import org.foramen.knowledge.yaml.Yaml;

/** Every test a clause can hold: the key it is written under, and the criterion it becomes. */
final class Tests {
    private static final List<Kind> PRESENT = List.of(
            Kind.FINDING,
            Kind.DIAGNOSIS,
            Kind.ALLERGY,
            Kind.IMPLANT,
            Kind.DOCUMENT,
            Kind.PREFERENCE,
            Kind.CONSENT,
            Kind.COMPLICATION,
            Kind.MEDICATION,
            Kind.GOAL);
    private static final List<Kind> MEASURED = List.of(Kind.SCORE, Kind.LAB, Kind.VITAL);
    private static final Shape<Pain.Pattern> PATTERN = Texts.oneOf(
            "a pattern of pain",
            Pain.Pattern.AXIAL,
            Pain.Pattern.RADICULAR,
            Pain.Pattern.CLAUDICATION,
            Pain.Pattern.WIDESPREAD);
    private static final Shape<Therapy.Result> RESULT = Texts.oneOf(
            "a result of care",
            Therapy.Result.FAILED,
            Therapy.Result.HELPED,
            Therapy.Result.NOT_TOLERATED,
            Therapy.Result.CONTRAINDICATED,
            Therapy.Result.REFUSED,
            Therapy.Result.ONGOING);

    private final NameShapes names;

    private Tests(NameShapes names) {
        this.names = names;
    }

    /** The shapes of all tests by key, over one lexicon and one set of definitions. */
    static Map<String, Shape<Criterion>> of(NameShapes names) {
        Tests tests = new Tests(names);
        Map<String, Shape<Criterion>> all = new HashMap<>();
        PRESENT.forEach(kind -> all.put(kind.word(), tests.present(kind)));
        MEASURED.forEach(kind -> all.put(kind.word(), tests.measured(kind)));
        all.put("pain", table("pain", tests::hurts));
        all.put("care", tests.namesOr("care", tests::course));
        all.put("imaging", table("imaging", tests::imaged));
        all.put("blocks", table("blocks", tests::blocks));
        all.put("paired", table("paired", fields -> new Criterion.Paired(tests.procedures(fields, "of"))));
        all.put("sessions", table("sessions", tests::sessions));
        all.put("interval", table("interval", tests::apart));
        all.put("relief", table("relief", tests::sustained));
        all.put("had", tests.had());
        all.put("request", RequestTest.shape(names));
        all.put("age", Thresholds.plain(0, 130).as(Criterion.Aged::new));
        return Map.copyOf(all);
    }

    private static Shape<Criterion> table(String key, Function<Fields, Criterion> way) {
        return Shape.table(Criteria.BLANK, "the test \"" + key + "\"", way);
    }

    /** A table, or names alone, which stand for a table with nothing else in it. */
    private Shape<Criterion> namesOr(String key, Function<Fields, Criterion> way) {
        Shape<Criterion> table = table(key, way);
        return new Shape<>(
                Criteria.BLANK,
                (yaml, problems) -> table.read(
                        yaml instanceof Yaml.Table
                                ? yaml
                                : new Yaml.Table(yaml.at(), List.of(new Yaml.Line(yaml.at(), "any of", yaml))),
                        problems));
    }

    private Names procedures(Fields fields, String key) {
        return fields.one(key, names.procedures());
    }

    private static Optional<Span> within(Fields fields) {
        return fields.maybe("within", Times.SPAN);
    }

    private static boolean here(Fields fields) {
        return fields.or("here", Texts.TRUTH, false);
    }

    private Shape<Criterion> present(Kind kind) {
        return namesOr(
                kind.word(),
                fields -> new Criterion.Present(
                        kind, fields.one("any of", names.wordsOrAny()), within(fields), here(fields)));
    }

    private Shape<Criterion> measured(Kind kind) {
        return namesOr(
                kind.word(),
                fields -> new Criterion.Measured(
                        kind,
                        fields.one("any of", names.words()),
                        fields.maybe("is", kind == Kind.SCORE ? Thresholds.SCORED : Thresholds.MEASURED)
                                .map(names::unit),
                        within(fields)));
    }

    private Criterion hurts(Fields fields) {
        return new Criterion.Hurts(
                Set.copyOf(fields.or("pattern", PATTERN.some(), List.of())),
                fields.maybe("for", Times.SPAN),
                fields.maybe("worst", Thresholds.plain(0, 10)));
    }

    private Criterion course(Fields fields) {
        return new Criterion.Course(
                fields.one("any of", names.words()),
                fields.maybe("for", Times.SPAN),
                Set.copyOf(fields.or("result", RESULT.some(), List.of())));
    }

    private Criterion imaged(Fields fields) {
        return new Criterion.Imaged(
                fields.or("modality", names.words(), Names.ANY),
                fields.or("shows", names.words(), Names.ANY),
                fields.or("concordant", Texts.TRUTH, false),
                within(fields),
                here(fields));
    }

    private Criterion blocks(Fields fields) {
        return new Criterion.Blocks(
                procedures(fields, "of"),
                fields.one("count", Numbers.count(1, 9)),
                fields.one("relief", Numbers.PERCENT),
                fields.or("agent", Texts.TRUTH, false),
                fields.or("since", names.procedures(), Names.ANY));
    }

    private Criterion sessions(Fields fields) {
        return new Criterion.Sessions(
                procedures(fields, "of"),
                intent(fields),
                fields.one("at most", Numbers.count(0, 50)),
                fields.one("within", Times.SPAN),
                fields.or("anywhere", Texts.TRUTH, false));
    }

    private Criterion apart(Fields fields) {
        return new Criterion.Apart(
                procedures(fields, "since"), intent(fields), fields.one("at least", Times.SPAN), here(fields));
    }

    private static Intent intent(Fields fields) {
        return fields.or("intent", Texts.oneOf("an intent", Intent.DIAGNOSTIC, Intent.THERAPEUTIC), Intent.EITHER);
    }

    private Criterion sustained(Fields fields) {
        return new Criterion.Sustained(
                procedures(fields, "after"),
                fields.one("at least", Numbers.PERCENT),
                fields.one("for", Times.SPAN),
                fields.or("of", Texts.oneOf("something that can become better", Gain.values()), Gain.PAIN),
                here(fields));
    }

    private Shape<Criterion> had() {
        return namesOr(
                "had",
                fields -> new Criterion.Had(
                        procedures(fields, "any of"),
                        intent(fields),
                        within(fields),
                        fields.maybe("ago", Times.SPAN),
                        here(fields)));
    }
}
