package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/**
 * Law 4: a decided leaf names an entry, or the silence it assumed, or what of the request or the person it read; and every
 * entry it names is in the chart as of that day.
 */
@Domain(Anything.class)
class NamesItsReasonsLawTest {
    @Property
    void what_is_decided_says_what_it_stood_on(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force) {
        Ledger ledger = Ledger.of(chart, Vocabulary.LEXICON);
        for (Verdict leaf :
                Leaves.of(Anything.weigh(ledger, asked, request, force).put(criterion))) {
            boolean fact = leaf.because().count() > 0;
            boolean silence = leaf.because().has(Remark.ASSUMED);
            assertTrue(leaf.truth().unknown() || fact || silence || readsNoChart(leaf.put()), leaf::toString);
        }
    }

    @Property
    void every_entry_it_names_was_known_then_and_true_by_that_day(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force) {
        Instant then = AnyChart.LEARNED;
        Ledger ledger = Ledger.of(chart.asOf(then), Vocabulary.LEXICON);
        for (Verdict leaf :
                Leaves.of(Anything.weigh(ledger, asked, request, force).put(criterion))) {
            for (int fact : leaf.because().facts()) {
                Entry entry = ledger.entry(fact);
                assertTrue(chart.asOf(then).standing().contains(entry), leaf::toString);
                assertFalse(entry.fact().on().isAfter(asked), () -> entry + " is not yet true on " + asked);
            }
        }
    }

    private static boolean readsNoChart(Criterion leaf) {
        return leaf instanceof Criterion.Asked || leaf instanceof Criterion.Counted || leaf instanceof Criterion.Aged;
    }
}
