package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.chart.Chart;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.library.Library;
import org.foramen.library.Policy;

/** Law 5: no threshold reaches a verdict without a source. */
@Domain(Anything.class)
class NoThresholdWithoutSourceLawTest {
    @Property(tries = 200)
    void every_test_of_an_answer_stands_under_a_clause_whose_source_is_in_the_library(
            @ForAll Chart chart, @ForAll Policy policy, @ForAll Request request) {
        Library library = Libraries.of(policy);
        Covered covered = Consult.judged(library, chart, AnyChart.LEARNED, ZoneOffset.UTC, policy, request);
        sourced(library, covered.verdict(), Optional.empty());
        covered.warnings().forEach(w -> sourced(library, w, Optional.empty()));
        covered.later().forEach(l -> sourced(library, l, Optional.empty()));
        covered.asks().forEach(asked -> assertTrue(library.source(asked.cites()).isPresent()));
    }

    private static void sourced(Library library, Verdict verdict, Optional<Clause> above) {
        Optional<Clause> clause = verdict.clause().or(() -> above);
        boolean source = clause.flatMap(c -> library.source(c.cites())).isPresent();
        assertTrue(source || Leaves.combines(verdict.put()), () -> "nobody is cited for " + verdict);
        verdict.parts().forEach(part -> sourced(library, part, clause));
    }
}
