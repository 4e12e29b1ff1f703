package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is listed for a board day is listed once, and leaves the list for a reason. */
class PresentationsTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 6);
    private static TestDatabase database;
    private static Presentations list;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh(PresentationsTest.class);
        list = Presentations.open(database.app(), Clock.systemUTC());
        for (String id : List.of("rosa", "miguel", "ada")) {
            Ledger.open(database.app()).enrol(Cast.rosa(id), DOCTOR);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_soonest_day_comes_first_and_whoever_is_listed_again_is_moved() {
        list.put("rosa", MAY.plusDays(14), "surgery?", DOCTOR);
        list.put("miguel", MAY.plusDays(7), "ablation?", DOCTOR);
        list.put("rosa", MAY, "surgery, or training?", CLERK);
        List<Presentation> all = list.list(CLERK);
        assertEquals(
                List.of("rosa", "miguel"),
                all.stream().map(one -> one.patient().id()).toList());
        assertEquals(MAY, all.getFirst().day());
        assertEquals("surgery, or training?", list.of("rosa").orElseThrow().question());
        assertEquals(CLERK.who(), all.getFirst().by());
    }

    @Test
    void whoever_was_decided_about_is_on_the_list_no_more() {
        list.put("ada", MAY, "stimulation?", DOCTOR);
        assertTrue(list.end("ada", Presentations.End.DECIDED, DOCTOR));
        assertFalse(list.end("ada", Presentations.End.TAKEN_OFF, DOCTOR));
        assertEquals(Optional.empty(), list.of("ada"));
    }
}
