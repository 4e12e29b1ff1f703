package org.foramen.criteria;

/**
 * How long a block must last to fit its anaesthetic: knowledge says how long each lasts at least. A recorded statement that
 * it fitted, or did not, goes before.
 */
final class Agents {
    private Agents() {}

    static Truth lasted(Weigh weigh, int fact) {
        int stated = weigh.view.value(fact, Part.AGENT_CONSISTENT);
        if (stated != View.ABSENT) {
            return Truth.of(stated == 1);
        }
        int minutes = weigh.view.value(fact, Part.LASTED);
        int least = least(weigh, fact);
        if (minutes == View.ABSENT || least < 0) {
            return Truth.UNKNOWN;
        }
        return Truth.of(minutes >= least);
    }

    /** The longest minimum of the agents given; -1 where none with a published minimum was written down. */
    private static int least(Weigh weigh, int fact) {
        int least = -1;
        for (int i = 0; i < weigh.view.rows(fact); i++) {
            long row = weigh.view.row(fact, i);
            if ((int) (row >>> 32) == Part.DRUG.ordinal()) {
                least = Math.max(least, weigh.lexicon.lasts((int) row));
            }
        }
        return least;
    }
}
