package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Retraction;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/**
 * Law 2: learning more never overturns a decided verdict, unless the new fact takes back or supersedes one that it stood
 * on, joins a list or count that it was made from, or breaks a silence that it named.
 */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class LearningMoreLawTest {
    @Property(tries = 2000)
    void a_new_fact_overturns_only_what_stood_on_one_it_supersedes_joins_or_contradicts(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll Weigh.Force force,
            @ForAll LocalDate asked,
            @ForAll Fact learned) {
        Weigh before = Anything.weigh(Anything.view(chart), asked, request, force);
        Weigh after = Anything.weigh(Anything.view(AnyChart.learning(chart, learned)), asked, request, force);
        Ledger ledger = Ledger.of(chart, Vocabulary.LEXICON);
        compare(before.put(criterion), after.put(criterion), leaf -> mayOverturn(leaf, learned, ledger));
    }

    @Property(tries = 2000)
    void taking_a_fact_back_overturns_only_what_stood_on_it_or_counted_it(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll Weigh.Force force,
            @ForAll LocalDate asked,
            @ForAll @IntRange(max = 45) int number) {
        Ledger ledger = Ledger.of(chart, Vocabulary.LEXICON);
        EntryId gone = AnyChart.id(number);
        Chart less = AnyChart.learning(chart, new Retraction(Days.TODAY, gone, "wrong side", true));
        Verdict before = Anything.weigh(ledger, asked, request, force).put(criterion);
        Verdict after =
                Anything.weigh(Anything.view(less), asked, request, force).put(criterion);
        compare(before, after, leaf -> counts(leaf.put()) || named(leaf, ledger, gone));
    }

    private interface Pardon {
        boolean granted(Verdict leaf);
    }

    /** Every leaf that was decided and changed has a pardon; a combination changes only when one of its leaves does. */
    private static void compare(Verdict before, Verdict after, Pardon pardon) {
        List<Verdict> then = Leaves.of(before);
        List<Verdict> now = Leaves.of(after);
        boolean moved = false;
        for (int i = 0; i < then.size(); i++) {
            boolean changed = !then.get(i).truth().unknown()
                    && then.get(i).truth() != now.get(i).truth();
            assertTrue(!changed || pardon.granted(then.get(i)), then.get(i) + " became " + now.get(i));
            moved |= changed;
        }
        boolean overturned = !before.truth().unknown() && before.truth() != after.truth();
        assertTrue(!overturned || moved, "the whole changed though no part of it did: " + before + " became " + after);
    }

    private static boolean mayOverturn(Verdict leaf, Fact learned, Ledger ledger) {
        boolean silence = leaf.because().has(Remark.ASSUMED) || leaf.because().has(Remark.REVIEWED);
        boolean read = reads(leaf.put(), learned.kind());
        boolean unreadable = learned.kind() == Kind.UNREAD || learned.kind() == Kind.REVIEWED;
        return (silence && (read || unreadable))
                || (counts(leaf.put()) && (read || unreadable))
                || (read && supersedes(learned, leaf, ledger));
    }

    /** A fact as late as the latest that decided it. */
    private static boolean supersedes(Fact learned, Verdict leaf, Ledger ledger) {
        return IntStream.of(leaf.because().facts())
                .anyMatch(f -> !learned.on().isBefore(ledger.entry(f).fact().on()));
    }

    private static boolean named(Verdict leaf, Ledger ledger, EntryId gone) {
        return IntStream.of(leaf.because().facts())
                .mapToObj(ledger::entry)
                .map(Entry::id)
                .anyMatch(gone::equals);
    }

    /** Tests that weigh several facts together: sessions, blocks, courses, pains, studies, the last of some procedures. */
    private static boolean counts(Criterion leaf) {
        return switch (leaf) {
            case Criterion.Present t -> false;
            case Criterion.Measured t -> false;
            case Criterion.Aged t -> false;
            case Criterion.Asked t -> false;
            case Criterion.Counted t -> false;
            default -> true;
        };
    }

    private static boolean reads(Criterion leaf, Kind kind) {
        return switch (leaf) {
            case Criterion.Present t -> t.kind() == kind;
            case Criterion.Measured t -> t.kind() == kind;
            case Criterion.Imaged t -> kind == Kind.IMAGING;
            case Criterion.Hurts t -> kind == Kind.PAIN;
            case Criterion.Course t -> kind == Kind.THERAPY;
            case Criterion.Sustained t -> kind == Kind.INTERVENTION || kind == Kind.FOLLOWUP;
            case Criterion.Aged t -> false;
            case Criterion.Asked t -> false;
            case Criterion.Counted t -> false;
            default -> kind == Kind.INTERVENTION;
        };
    }
}
