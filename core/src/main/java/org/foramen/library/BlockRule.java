package org.foramen.library;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Names;

/**
 * How a diagnostic block of one sort is read.
 *
 * @param id "medial-branch"
 * @param name as clinicians say it
 * @param of the blocks it speaks of
 * @param cutoffs the shares of relief that count as positive, by those who say so; more than one where they disagree
 * @param longest beyond which a relief is longer than the anaesthetic explains
 * @param notes what a reader must know before trusting a block: false positives, volume, sedation
 */
public record BlockRule(
        String id, String name, Names of, List<Cutoff> cutoffs, Optional<Longest> longest, List<Procedure.Note> notes) {
    public BlockRule {
        cutoffs = List.copyOf(cutoffs);
        notes = List.copyOf(notes);
    }

    /**
     * A share of relief from which a block counts as positive.
     *
     * @param relief in hundredths of a percent, as criteria count it
     */
    public record Cutoff(int relief, Procedure.Note note) {
        /** The share in whole percent. */
        public int percent() {
            return relief / 100;
        }
    }

    /** The longest that an anaesthetic explains. */
    public record Longest(Duration lasting, Procedure.Note note) {}
}
