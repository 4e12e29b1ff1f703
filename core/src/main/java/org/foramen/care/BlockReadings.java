package org.foramen.care;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foramen.care.BlockReading.Cut;
import org.foramen.care.BlockReading.Pair;
import org.foramen.chart.BlockDiary;
import org.foramen.chart.Entry;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.BlockRule;

/**
 * The diagnostic blocks of a person, each read by the rule of its sort, and compared in pairs where two anaesthetics were
 * used at one place on separate days.
 */
public record BlockReadings(List<BlockReading> blocks, List<Pair> pairs) {
    public BlockReadings {
        blocks = List.copyOf(blocks);
        pairs = List.copyOf(pairs);
    }

    static BlockReadings of(Question question) {
        Ledger view = question.view();
        Weigh weigh = question.person();
        List<BlockReading> blocks = new ArrayList<>();
        for (int f = view.first(Kind.INTERVENTION); f < view.end(Kind.INTERVENTION); f++) {
            if (diagnostic((Intervention) view.entry(f).fact())) {
                int fact = f;
                rule(question, f).ifPresent(rule -> blocks.add(read(weigh, view, rule, fact)));
            }
        }
        return new BlockReadings(blocks, pairs(question, blocks));
    }

    private static boolean diagnostic(Intervention done) {
        return done.act() == Intervention.Act.BLOCK && done.intent() != Intervention.Intent.THERAPEUTIC;
    }

    private static Optional<BlockRule> rule(Question question, int fact) {
        return question.library().blocks().stream()
                .filter(rule -> question.view().about(fact, rule.of()))
                .findFirst();
    }

    private static BlockReading read(Weigh weigh, Ledger view, BlockRule rule, int fact) {
        Entry block = view.entry(fact);
        Truth lasted = weigh.lastedAsItsAgent(fact);
        List<Cut> cuts = rule.cutoffs().stream()
                .map(cutoff ->
                        new Cut(cutoff, weigh.relieved(fact, cutoff.relief()).and(lasted)))
                .toList();
        Truth prolonged = rule.longest()
                .map(longest -> lasted(block)
                        .map(time -> Truth.of(time.compareTo(longest.lasting()) > 0))
                        .orElse(Truth.UNKNOWN))
                .orElse(Truth.NOT_MET);
        return new BlockReading(rule, block, diary(view, block), cuts, lasted, prolonged);
    }

    private static Optional<Duration> lasted(Entry block) {
        return ((Intervention) block.fact()).response().lasted();
    }

    private static List<Entry> diary(Ledger view, Entry block) {
        return IntStream.range(view.first(Kind.DIARY), view.end(Kind.DIARY))
                .mapToObj(view::entry)
                .filter(entry ->
                        ((BlockDiary) entry.fact()).of().equals(block.fact().on()))
                .sorted(Comparator.comparing(entry -> ((BlockDiary) entry.fact()).at()))
                .toList();
    }

    private static List<Pair> pairs(Question question, List<BlockReading> blocks) {
        return blocks.stream()
                .flatMap(one -> blocks.stream().flatMap(other -> pair(question, one, other)))
                .toList();
    }

    /** A pair where the first was done with the anaesthetic that lasts less long. */
    private static Stream<Pair> pair(Question question, BlockReading one, BlockReading other) {
        int shorter = lasts(question, one);
        boolean pair = shorter > 0 && shorter < lasts(question, other) && onePlace(one, other);
        return pair ? Stream.of(new Pair(one, other, concordant(one, other))) : Stream.empty();
    }

    private static int lasts(Question question, BlockReading reading) {
        return ((Intervention) reading.block().fact())
                .injectate().stream()
                        .mapToInt(injected -> question.library().lexicon().lasts(injected.drug()))
                        .max()
                        .orElse(-1);
    }

    private static boolean onePlace(BlockReading one, BlockReading other) {
        Intervention first = (Intervention) one.block().fact();
        Intervention second = (Intervention) other.block().fact();
        return one.rule().equals(other.rule())
                && !first.on().equals(second.on())
                && !first.sites().isEmpty()
                && first.sites().equals(second.sites());
    }

    /** Both relieved, and the longer-lasting anaesthetic for longer. */
    private static Truth concordant(BlockReading shorter, BlockReading longer) {
        Truth both = relieved(shorter).and(relieved(longer));
        Optional<Duration> first = lasted(shorter.block());
        Optional<Duration> second = lasted(longer.block());
        Truth longerLasted = first.isPresent() && second.isPresent()
                ? Truth.of(second.get().compareTo(first.get()) > 0)
                : Truth.UNKNOWN;
        return both.and(longerLasted);
    }

    private static Truth relieved(BlockReading reading) {
        return reading.cuts().stream().map(Cut::positive).reduce(Truth.NOT_MET, Truth::or);
    }
}
