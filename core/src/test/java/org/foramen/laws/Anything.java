package org.foramen.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.foramen.chart.Chart;
import org.foramen.chart.Fact;
import org.foramen.chart.Site;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.View;
import org.foramen.criteria.Weigh;
import org.foramen.library.Policy;

/** Any chart, any criterion, any request, any day: what the laws are tried on. */
class Anything extends DomainContextBase {
    @Provide
    Arbitrary<Chart> charts() {
        return AnyChart.charts();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return AnyFact.facts();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return AnyCriterion.criteria();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return AnyCriterion.rules().map(Libraries::policy);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.asked();
    }

    @Provide
    Arbitrary<Weigh.Force> forces() {
        return Arbitraries.of(Weigh.Force.class);
    }

    @Provide
    Arbitrary<Request> requests() {
        Arbitrary<List<Site>> sites = AnyFact.sites().list().ofMaxSize(2);
        Arbitrary<Map<String, List<String>>> details = Combinators.combine(
                        Arbitraries.of(Vocabulary.SAID), Arbitraries.of("60 Cel", "80", "yes"))
                .as((word, number) -> Map.of("guidance", List.of(word), "temperature", List.of(number)));
        return Combinators.combine(sites, details.optional(0.6))
                .as((where, said) -> new Request("facet-rfa", where, Optional.empty(), said.orElse(Map.of())));
    }

    static View view(Chart chart) {
        return Ledger.of(chart, Vocabulary.LEXICON);
    }

    static Weigh weigh(View view, LocalDate day, Request request, Weigh.Force force) {
        return Weigh.of(view, Days.epoch(day), request, force, Vocabulary.LEXICON);
    }
}
