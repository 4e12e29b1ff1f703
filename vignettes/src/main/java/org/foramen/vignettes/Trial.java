package org.foramen.vignettes;

import java.util.Locale;
import org.foramen.knowledge.Mutant;

/**
 * What became of one mutant of the knowledge.
 *
 * @param mutant what was changed
 * @param fate whether anybody noticed
 * @param by the vignette that did; blank where none did
 */
public record Trial(Mutant mutant, Fate fate, String by) {
    /** Whether a change of the knowledge was noticed. */
    public enum Fate {
        /** The reader of the knowledge refused it. */
        REFUSED,
        /** A vignette disagreed. */
        KILLED,
        /** Every vignette that touches the rule went on agreeing. */
        SURVIVED,
        /** No vignette holds the rule to account. */
        UNTOUCHED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
