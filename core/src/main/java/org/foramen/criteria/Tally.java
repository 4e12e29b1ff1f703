package org.foramen.criteria;

import java.util.Arrays;

/** The numbers of facts, gathered while a verdict is being found. */
final class Tally {
    private static final int[] NONE = {};

    private int[] facts = NONE;
    private int count;

    Tally add(int fact) {
        if (count == facts.length) {
            facts = Arrays.copyOf(facts, Math.max(4, 2 * count));
        }
        facts[count++] = fact;
        return this;
    }

    void drop() {
        count--;
    }

    int count() {
        return count;
    }

    int at(int i) {
        return facts[i];
    }

    Because because() {
        return count == 0 ? Because.NOTHING : Because.facts(facts, count);
    }
}
