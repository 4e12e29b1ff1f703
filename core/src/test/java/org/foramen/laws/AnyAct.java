package org.foramen.laws;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.foramen.chart.Fact;
import org.foramen.chart.Followup;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Measure;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;

/** Random procedures, what they did for the pain, and how somebody was afterwards. */
final class AnyAct {
    private static final List<LocalDate> COMMON =
            List.of(Days.TODAY.minusDays(14), Days.TODAY.minusDays(28), Days.TODAY.minusMonths(6));

    private AnyAct() {}

    static Arbitrary<Fact> interventions() {
        return Arbitraries.frequencyOf(Tuple.of(4, acts()), Tuple.of(1, followups()));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(COMMON)), Tuple.of(3, Days.days()));
    }

    private static Arbitrary<Fact> acts() {
        Arbitrary<List<Site>> sites = AnyFact.sites().list().ofMaxSize(2);
        Arbitrary<List<Injected>> drugs = Arbitraries.of("lidocaine", "bupivacaine", "ropivacaine")
                .map(drug -> new Injected(Term.word(drug), Optional.empty(), ""))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Intervention.Act.class),
                        Vocabulary.terms(Vocabulary.PROCEDURES),
                        sites,
                        Arbitraries.of(Intervention.Intent.class),
                        responses(),
                        drugs)
                .as((day, act, what, where, intent, response, injected) ->
                        new Intervention(day, act, what, where, intent, response, Technique.UNSAID, injected));
    }

    private static Arbitrary<Fact> followups() {
        return Combinators.combine(
                        Days.days(), Arbitraries.of(Vocabulary.PROCEDURES), days(), relief(), relief(), told())
                .as(Followup::new);
    }

    private static Arbitrary<Response> responses() {
        Arbitrary<Optional<Duration>> lasted =
                Arbitraries.of(1, 2, 3, 6, 24 * 100).map(Duration::ofHours).optional(0.6);
        return Combinators.combine(
                        relief(),
                        relief(),
                        lasted,
                        Days.days().optional(0.3),
                        Arbitraries.of(true, false),
                        told(),
                        told())
                .as(Response::new);
    }

    private static Arbitrary<Optional<Boolean>> told() {
        return Arbitraries.of(true, false).optional(0.3);
    }

    private static Arbitrary<Optional<Relief>> relief() {
        Arbitrary<Relief> measured = Combinators.combine(measures(), measures()).as(Relief.Measured::new);
        Arbitrary<Relief> stated =
                Arbitraries.of("49.999", "50", "79.17", "80", "100").map(Relief::stated);
        return Arbitraries.frequencyOf(Tuple.of(3, measured), Tuple.of(2, stated))
                .optional(0.7);
    }

    private static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(6, "nrs"), Tuple.of(1, "vas")),
                        Arbitraries.of("0", "1", "2", "2.001", "4.8", "5", "10", "24")
                                .map(BigDecimal::new),
                        Arbitraries.just(new BigDecimal("8")).optional(0.1))
                .as(Measure::new);
    }
}
