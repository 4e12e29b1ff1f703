package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.junit.jupiter.api.Test;

/**
 * No rule is dead: each is met for somebody and not met for somebody, among the people of the vignettes and a crowd that a
 * seed makes up. The crowd of every build is small; {@code -Dforamen.crowd=5000} asks for all of it.
 */
class DeadRulesTest {
    private static final int CROWD = Integer.getInteger("foramen.crowd", 250);
    private static final long SEED = 20261129;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();

    /**
     * A missing scale and a missing study are only unknown: nothing that can be recorded says no. The position speaks of
     * everybody.
     */
    private static final Set<String> NEVER_NOT_MET = Set.of("BCBSND-2b", "CAND-4", "EVI-E2", "WALNI-1", "P-CES-04");

    @Test
    void no_rule_is_dead() throws IOException {
        Seen seen = Seen.of(LIBRARY, List.of());
        Vignettes.shipped(LIBRARY)
                .outcomes()
                .forEach(outcome ->
                        seen.look(outcome.consult(), outcome.policies().values()));
        Crowd crowd = new Crowd(LIBRARY, SEED);
        for (int number = 0; number < CROWD; number++) {
            look(seen, crowd.next(number));
        }
        List<String> dead = new ArrayList<>();
        seen.truths().forEach((rule, truths) -> {
            if (!truths.contains(Truth.MET) && !ShippedTest.ALWAYS_REFUSED.contains(rule)) {
                dead.add(rule + " was never met");
            }
            if (!truths.contains(Truth.NOT_MET) && !NEVER_NOT_MET.contains(rule)) {
                dead.add(rule + " was never not met");
            }
        });
        assertEquals(List.of(), dead);
    }

    private static void look(Seen seen, Crowd.Stranger stranger) {
        LocalDate today = LocalDate.of(2026, 11, 29);
        var at = today.atTime(MORNING).atZone(Vignette.ZONE).toInstant();
        Consult consult = Consult.of(LIBRARY, stranger.chart(), at, Vignette.ZONE, Optional.of(stranger.request()));
        List<Covered> covered = new ArrayList<>();
        for (Policy policy : LIBRARY.policies()) {
            if (policy.covers(stranger.request().procedure())) {
                covered.add(Consult.judged(LIBRARY, stranger.chart(), at, Vignette.ZONE, policy, stranger.request()));
            }
        }
        seen.look(consult, covered);
    }
}
