package org.foramen.knowledge;

import java.util.Locale;
import org.foramen.knowledge.yaml.Spot;

/** The knowledge with one small thing changed in one rule: what a slip of the pen, or a careless edit, would leave behind. */
public final class Mutant {
    /** What was changed. */
    public enum Change {
        NUMBER,
        UNIT,
        COMPARATOR,
        CODE,
        TRUTH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String rule;
    private final Change change;
    private final Spot at;
    private final String was;
    private final String becomes;
    private final Tree file;

    Mutant(String rule, Change change, Spot at, String was, String becomes, Tree file) {
        this.rule = rule;
        this.change = change;
        this.at = at;
        this.was = was;
        this.becomes = becomes;
        this.file = file;
    }

    /** The rule it was changed in: "FJ-R1", the position "P-ESI-01", the generator of a frequency. */
    public String rule() {
        return rule;
    }

    public Change change() {
        return change;
    }

    public Spot at() {
        return at;
    }

    /** The file as it would be with the change. */
    Tree file() {
        return file;
    }

    /** The place, the rule, what was changed, what stood there and what stands there now. */
    @Override
    public String toString() {
        return at + ": " + rule + ", " + change.word() + ": " + was + " -> " + becomes;
    }
}
