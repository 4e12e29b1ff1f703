package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foramen.care.Consult;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Clauses;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.RequestChecks;
import org.foramen.page.Requirement;
import org.foramen.page.Requirement.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a payer is told of a request: every clause, every entry it stands on, and no gap that is not one. */
class RequestChecksTest {
    private static final Library LIBRARY = ((KnowledgeBase.Loaded) KnowledgeBase.load()).library();
    private static final int ONE_IN = 4;
    private static final List<Seen> ALL = new ArrayList<>();

    /** A vignette's request against one policy. */
    private record Seen(Vignette vignette, Consult consult, RequestCheck check, Against against) {
        String told() {
            return vignette.name() + " " + against.policy();
        }
    }

    @BeforeAll
    static void put() throws IOException {
        List<Vignette> insured = Vignettes.read().all().stream()
                .filter(vignette -> vignette.chart().entries().stream()
                        .anyMatch(entry -> entry.fact().kind() == Kind.INSURANCE))
                .toList();
        for (int i = 0; i < insured.size(); i += ONE_IN) {
            Vignette vignette = insured.get(i);
            vignette.request().ifPresent(request -> {
                Consult consult =
                        Consult.of(LIBRARY, vignette.chart(), vignette.instant(), Vignette.ZONE, vignette.request());
                RequestChecks.of(LIBRARY, consult)
                        .ifPresent(check -> check.policies()
                                .forEach(against -> ALL.add(new Seen(vignette, consult, check, against))));
            });
        }
    }

    @Test
    void a_request_without_a_gap_is_covered_and_one_with_a_gap_is_not() {
        for (Seen seen : ALL) {
            boolean covered = seen.against().truth() == Truth.MET;
            assertEquals(
                    covered,
                    seen.against().gaps().isEmpty(),
                    seen.told() + " " + seen.against().gaps());
        }
        assertTrue(ALL.stream().anyMatch(seen -> seen.against().gaps().isEmpty()));
    }

    @Test
    void every_clause_that_the_policy_has_for_the_procedure_is_there() {
        for (Seen seen : ALL) {
            Policy policy = LIBRARY.policy(
                            seen.against().policy(), seen.consult().service())
                    .orElseThrow();
            String procedure = seen.vignette().request().orElseThrow().procedure();
            Set<String> ids = new HashSet<>();
            seen.against().all().stream().flatMap(Requirement::all).forEach(r -> ids.add(r.id()));
            Clauses.of(policy.criterion(procedure))
                    .forEach(clause -> assertTrue(ids.contains(clause.id()), seen.told() + " " + clause.id()));
        }
    }

    @Test
    void what_shows_a_clause_is_an_entry_that_stands_in_the_chart() {
        for (Seen seen : ALL) {
            Set<Entry> standing = new HashSet<>(seen.vignette().chart().standing());
            seen.against().all().stream()
                    .flatMap(Requirement::all)
                    .forEach(r -> assertTrue(standing.containsAll(r.shown()), seen.told() + " " + r.id()));
        }
    }

    @Test
    void a_missing_clause_shows_nothing_and_asks_somebody() {
        for (Seen seen : ALL) {
            seen.against().gaps().stream()
                    .filter(r -> r.state() == State.MISSING)
                    .forEach(r -> {
                        assertEquals(List.of(), r.shown(), seen.told() + " " + r.id());
                        assertTrue(!r.ask().isBlank() && !r.from().isBlank(), seen.told() + " " + r.id());
                    });
        }
    }

    @Test
    void what_is_due_on_the_day_or_with_the_claim_is_no_gap_of_the_request() {
        for (Seen seen : ALL) {
            Set<String> later = new HashSet<>();
            seen.against().later().forEach(r -> later.add(r.id()));
            seen.against().now().forEach(r -> assertTrue(!later.contains(r.id()), seen.told() + " " + r.id()));
        }
    }
}
