package org.foramen.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.foramen.chart.Allergy;
import org.foramen.chart.Approx;
import org.foramen.chart.BlockDiary;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Complication;
import org.foramen.chart.Consent;
import org.foramen.chart.Decision;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Document;
import org.foramen.chart.Dose;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Goal;
import org.foramen.chart.Imaging;
import org.foramen.chart.Implant;
import org.foramen.chart.Insurance;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Measure;
import org.foramen.chart.Medication;
import org.foramen.chart.Order;
import org.foramen.chart.Pain;
import org.foramen.chart.Preference;
import org.foramen.chart.Quantity;
import org.foramen.chart.Referral;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Score;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.StopOverride;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.chart.Unread;
import org.foramen.chart.Visit;
import org.foramen.chart.Vital;
import org.foramen.chart.Zone;

/** Random facts of every kind but procedures ({@link AnyAct}) and retractions ({@link AnyChart}). */
final class AnyFact {
    private static final List<String> PLACES = List.of(
            "L4-5",
            "L5-S1",
            "L3 medial-branch",
            "L4 medial-branch",
            "L5 root",
            "low-back",
            "leg",
            "C5-6",
            "neck",
            "sacroiliac",
            "knee",
            "elsewhere");

    private AnyFact() {}

    static Arbitrary<Site> sites() {
        Arbitrary<String> places =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("L4-5")), Tuple.of(1, Arbitraries.of(PLACES)));
        Arbitrary<Side> sides = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Side.LEFT)), Tuple.of(1, Arbitraries.of(Side.class)));
        return Combinators.combine(places, sides)
                .as((place, side) -> new Site(Site.of(place).orElseThrow().place(), side));
    }

    static Arbitrary<Fact> facts() {
        return Arbitraries.oneOf(
                present(), placed(), AnyAct.interventions(), AnyAct.interventions(), lasting(), values(), rest());
    }

    private static Arbitrary<Boolean> yes() {
        return Arbitraries.of(true, false);
    }

    /** Things that are there or not. */
    private static Arbitrary<Fact> present() {
        Arbitrary<Term> things = Vocabulary.terms(Vocabulary.THINGS);
        return Combinators.combine(Days.days(), things, yes(), Days.days().optional(0.3), sites().optional(0.4))
                .as((day, what, there, ended, site) -> List.<Fact>of(
                        new Allergy(day, what, there, ""),
                        new Implant(day, what, there, site),
                        new Diagnosis(day, what, there, site, ended),
                        new Document(day, what, there),
                        new Preference(day, what, there, ""),
                        new Consent(day, what, there),
                        new Complication(day, what, ended),
                        new Medication(
                                day,
                                what,
                                Optional.empty(),
                                "",
                                Optional.of(day.minusDays(3)),
                                ended,
                                Optional.empty(),
                                there),
                        new Medication(
                                day, what, Optional.empty(), "", ended, Optional.empty(), Optional.empty(), there)))
                .flatMap(Arbitraries::of);
    }

    private static Arbitrary<Fact> placed() {
        Arbitrary<Fact> findings = Combinators.combine(
                        Days.days(), Vocabulary.terms(Vocabulary.SIGNS), yes(), sites().optional(0.7))
                .as(Finding::new);
        Arbitrary<Fact> imaging = Combinators.combine(
                        Days.days(),
                        Arbitraries.of(Vocabulary.MODALITIES),
                        Vocabulary.terms(Vocabulary.SEEN),
                        yes(),
                        sites().optional(0.8),
                        yes().optional(0.5))
                .as(Imaging::new);
        Arbitrary<Fact> pains = Combinators.combine(
                        Days.days(),
                        sites(),
                        Arbitraries.of(Pain.Pattern.class),
                        since().optional(0.7),
                        Arbitraries.integers().between(0, 10).optional(0.7))
                .as((day, site, pattern, since, worst) -> new Pain(
                        day, site, pattern, since, worst.map(OptionalInt::of).orElse(OptionalInt.empty())));
        return Arbitraries.oneOf(findings, imaging, pains);
    }

    private static Arbitrary<Approx> since() {
        return Combinators.combine(Days.days(), Arbitraries.of(4, 7, 10))
                .as((day, letters) -> Approx.of(day.toString().substring(0, letters)));
    }

    private static Arbitrary<Fact> lasting() {
        Arbitrary<Fact> care = Combinators.combine(
                        Days.days(),
                        Vocabulary.terms(Vocabulary.CARE),
                        Days.days().optional(0.8),
                        Arbitraries.integers().between(0, 60).optional(0.7),
                        Arbitraries.of(Therapy.Result.class))
                .as((day, what, from, length, result) ->
                        new Therapy(day, what, from, from.flatMap(f -> length.map(f::plusDays)), result));
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
        Arbitrary<Fact> reviews = Combinators.combine(
                        Days.days(),
                        kinds,
                        Arbitraries.of(Reviewed.ALL, "warfarin", "epidural"),
                        Days.days(),
                        Days.days())
                .as((day, kind, what, from, to) -> new Reviewed(day, kind, Term.word(what), from, to));
        Arbitrary<Fact> unread = Combinators.combine(Days.days(), kinds)
                .as((day, kind) -> new Unread(day, "Resource", "entry[0]", "no date", kind));
        return Arbitraries.frequencyOf(Tuple.of(5, care), Tuple.of(4, reviews), Tuple.of(1, unread));
    }

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.of("0", "1.999", "2", "2.001", "20.99", "21", "21.005", "60", "-0.5", "1e999999999")
                .map(BigDecimal::new);
    }

    private static Arbitrary<Fact> values() {
        return Combinators.combine(
                        Days.days(),
                        Arbitraries.of(Vocabulary.VALUES),
                        numbers(),
                        numbers().optional(0.1),
                        yes())
                .as((day, what, value, upTo, unit) -> List.<Fact>of(
                        new Score(day, new Measure(what, value, upTo)),
                        new Lab(day, Term.word(what), new Quantity(value, unit ? "mg/dL" : "umol/L"), upTo),
                        new Vital(day, Term.word(what), new Quantity(value, "1")),
                        new Dose(day, Term.word(what), new Quantity(value, "mg"), "oral")))
                .flatMap(Arbitraries::of);
    }

    private static Arbitrary<Fact> rest() {
        return Combinators.combine(Days.days(), Vocabulary.terms(Vocabulary.THINGS), sites())
                .as((day, what, site) -> List.<Fact>of(
                        new Goal(day, "walk the dog"),
                        new Insurance(day, "medicare", "Medicare", Optional.of(day), Optional.empty()),
                        new Order(day, what, "active", List.of(site)),
                        referral(day),
                        new Visit(day, what, Optional.empty()),
                        new BlockDiary(day, day.atTime(9, 0), day, Measure.of("nrs", "3")),
                        new BodyMap(day, List.of(Zone.B19, Zone.B29), Pain.Pattern.RADICULAR, BodyMap.Course.OUTSIDE),
                        new BodyMap(day, List.of(), Pain.Pattern.UNSAID, BodyMap.Course.UNSAID),
                        new Decision(day, "wait", "", List.of(site), "second block first", "hash"),
                        override(day, site)))
                .flatMap(Arbitraries::of);
    }

    private static Fact referral(LocalDate day) {
        return new Referral(
                day,
                "Dr Ruiz",
                "back pain",
                Referral.Urgency.URGENT,
                Optional.of(day),
                List.of("MRI report"),
                List.of());
    }

    private static Fact override(LocalDate day, Site site) {
        return new StopOverride(
                day,
                "procedure",
                List.of(site),
                day,
                "rule",
                StopOverride.Reason.RISK_LOWERED,
                "bipolar leads",
                "hash",
                Optional.empty());
    }
}
