package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.vignettes.Trial.Fate;
import org.junit.jupiter.api.Test;

/** A mistake in a rule is noticed: a sample of all the ways to be wrong, drawn by a fixed seed. */
class TrialsTest {
    private static final int SAMPLE = 200;
    private static final int COMPARED = 25;
    private static final long SEED = 20261123;
    private static final double ENOUGH = 0.75;

    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();

    @Test
    void at_least_so_many_mistakes_in_rules_are_noticed_by_a_vignette() throws IOException {
        List<Trial> trials = Trials.shipped(LIBRARY).run(SAMPLE, SEED);
        assertEquals(SAMPLE, trials.size() - Trials.count(trials, Fate.REFUSED));
        assertTrue(Trials.share(trials) >= ENOUGH, () -> "seed " + SEED + "\n" + Trials.printed(trials));
    }

    /** The quick way reads one file again and asks of a part; the slow way reads everything and asks of everything. */
    @Test
    void a_mistake_is_noticed_by_the_quick_way_when_the_whole_knowledge_notices_it() throws IOException {
        Trials trials = Trials.shipped(LIBRARY);
        for (Trial quick : trials.run(COMPARED, SEED)) {
            assertEquals(trials.runWhole(quick.mutant()).fate(), quick.fate(), quick::toString);
        }
    }
}
