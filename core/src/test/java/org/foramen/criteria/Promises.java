package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every answer promises, made sure of wherever a test asks something of a scene. */
final class Promises {
    /** So many days ahead are looked at one by one, and then the last. */
    private static final int AHEAD = 40;

    private static final int YEARS = 4_000;

    private Promises() {}

    /** The packed chart and a glance say the same, and the answer is the same until the day that it names. */
    static void kept(Verdict verdict, Weigh weigh, Weigh packed) {
        Criterion criterion = verdict.put();
        assertEquals(verdict, packed.put(criterion), "the packed chart");
        assertEquals(new Glance(verdict.truth(), verdict.stands()), weigh.glance(criterion), "at a glance");
        assertTrue(verdict.stands() >= weigh.day(), "it stands today");
        int near = Math.min(verdict.stands(), weigh.day() + AHEAD);
        for (int day = weigh.day() + 1; day <= near; day++) {
            assertEquals(verdict.truth(), weigh.on(day).put(criterion).truth(), "until it ends");
        }
        int last = Math.min(verdict.stands(), weigh.day() + YEARS);
        assertEquals(verdict.truth(), weigh.on(last).put(criterion).truth(), "on the last day");
    }
}
