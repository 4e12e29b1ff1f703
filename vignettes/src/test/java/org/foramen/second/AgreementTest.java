package org.foramen.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;

/** The product and the tables agree on any sheet. A sample by default; -Dforamen.sheets=50000 for all of them. */
class AgreementTest {
    private static final long SHEETS = Long.getLong("foramen.sheets", 2_000);
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();

    @Test
    void sessions_are_counted_alike_and_so_is_the_next_day_on_which_one_is_allowed() {
        SessionsAgree agree = new SessionsAgree(new Clausewise(LIBRARY));
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS / 2, () -> agree.compared() + " caps were compared");
    }

    @Test
    void it_has_been_long_enough_since_the_last_on_the_same_days() {
        IntervalsAgree agree = new IntervalsAgree(new Clausewise(LIBRARY));
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS / 10, () -> agree.compared() + " intervals were compared");
    }

    @Test
    void the_latest_injection_helped_alike_and_so_may_it_be_repeated() {
        HelpedAgree agree = new HelpedAgree(new Clausewise(LIBRARY));
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS / 10, () -> agree.compared() + " repeats were compared");
    }

    @Test
    void a_session_holds_as_many_parts_of_the_body() {
        LimitsAgree agree = new LimitsAgree(new Clausewise(LIBRARY));
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS / 100, () -> agree.compared() + " sessions were compared");
    }
}
