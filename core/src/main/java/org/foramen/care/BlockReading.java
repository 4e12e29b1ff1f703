package org.foramen.care;

import java.util.List;
import org.foramen.chart.Entry;
import org.foramen.criteria.Truth;
import org.foramen.library.BlockRule;

/**
 * What one diagnostic block showed.
 *
 * @param rule how blocks of its sort are read
 * @param block the block as recorded
 * @param diary the timed diary after it, in the order of time
 * @param cuts for each share of relief that somebody calls positive, whether it was reached
 * @param lasted whether the relief lasted at least as long as its anaesthetic does
 * @param prolonged whether it lasted longer than the anaesthetic explains
 */
public record BlockReading(
        BlockRule rule, Entry block, List<Entry> diary, List<Cut> cuts, Truth lasted, Truth prolonged) {
    public BlockReading {
        diary = List.copyOf(diary);
        cuts = List.copyOf(cuts);
    }

    /** A share of relief and whether it was reached, and for long enough. */
    public record Cut(BlockRule.Cutoff cutoff, Truth positive) {}

    /** Positive by every cut-off: met; by none: not met; by some only, or not measured: unknown. */
    public Truth positive() {
        boolean every = cuts.stream().allMatch(cut -> cut.positive().met());
        boolean none = cuts.stream().allMatch(cut -> cut.positive().refused());
        return every ? prolonged.not() : none ? Truth.NOT_MET : Truth.UNKNOWN;
    }

    /** Two blocks of one place on separate days with anaesthetics that last differently long. */
    public record Pair(BlockReading shorter, BlockReading longer, Truth concordant) {}
}
