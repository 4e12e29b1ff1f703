package org.foramen.care;

import static org.foramen.care.Nurse.LOW;
import static org.foramen.care.Nurse.by;
import static org.foramen.care.Nurse.guards;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Document;
import org.foramen.chart.Fact;
import org.foramen.chart.Term;
import org.foramen.criteria.Names;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.Pause;
import org.junit.jupiter.api.Test;

/** That a blood thinner goes on is a decision about that one, and the latest word on it stands. */
class GoingOnTest {
    private static final Hold APIXABAN = Cupboard.hold("apixaban", Cupboard.row("A", Pause.hours(72, 72)));
    private static final Hold ASPIRIN = Cupboard.hold("aspirin", Cupboard.row("B", Pause.hours(24, 24)));
    private static final Names GOES_ON = Ward.names("goes-on");
    private static final int DAY = Math.toIntExact(Ward.SERVICE.toEpochDay());
    private static final Fact UNNAMED = said("2026-11-28", "", true);

    private static Fact said(String on, String about, boolean present) {
        Term term = about.isEmpty() ? Term.word("goes-on") : Term.coded(Term.WORD, "goes-on", about);
        return new Document(LocalDate.parse(on), term, present);
    }

    private static boolean decided(boolean alone, Fact... facts) {
        return GoingOn.decided(Ward.of(facts).view(), DAY, GOES_ON, APIXABAN, alone);
    }

    @Test
    void a_decision_that_names_the_medicine_is_about_it_and_no_other() {
        assertTrue(decided(false, said("2026-11-28", "Apixaban goes on", true)));
        assertTrue(decided(true, said("2026-11-28", "apixaban", true)));
        assertFalse(decided(true, said("2026-11-28", "aspirin goes on", true)));
        assertFalse(decided(true));
        assertFalse(decided(true, Nurse.document("another-document")));
    }

    @Test
    void the_medicine_may_be_named_as_people_say_it() {
        Hold hold = new Hold(
                "factor-xa-1",
                APIXABAN.name(),
                APIXABAN.drugs(),
                APIXABAN.route(),
                Optional.empty(),
                Optional.empty(),
                APIXABAN.rows(),
                List.of());
        Fact said = said("2026-11-28", "Apixaban goes on", true);
        assertTrue(GoingOn.decided(Ward.of(said).view(), DAY, GOES_ON, hold, false));
    }

    @Test
    void a_decision_that_names_none_speaks_only_where_nothing_else_is_taken() {
        assertTrue(decided(true, UNNAMED));
        assertFalse(decided(false, UNNAMED));
    }

    @Test
    void the_latest_word_stands() {
        assertFalse(decided(true, UNNAMED, said("2026-11-29", "", false)));
        assertTrue(decided(true, said("2026-11-27", "apixaban", false), UNNAMED));
    }

    @Test
    void what_is_dated_after_the_day_of_service_says_nothing_of_it() {
        assertTrue(decided(true, said("2026-12-01", "apixaban", true)));
        assertFalse(decided(true, said("2026-12-02", "apixaban", true)));
        assertTrue(decided(true, UNNAMED, said("2026-12-02", "", false)));
    }

    @Test
    void before_a_needle_of_low_risk_it_goes_on_as_was_decided_unless_a_second_one_is_taken() {
        assertEquals(MET, safe(UNNAMED));
        assertEquals(UNKNOWN, safe(UNNAMED, Ward.takes("aspirin", "81", "mg", "daily", "", false)));
    }

    private static Truth safe(Fact... facts) {
        Fact[] all = new Fact[facts.length + 1];
        all[0] = Nurse.taken("2026-11-30T08:00");
        System.arraycopy(facts, 0, all, 1, facts.length);
        return by("apixaban", guards(Cupboard.epidural(), Cupboard.of(LOW, APIXABAN, ASPIRIN), all))
                .orElseThrow()
                .safe();
    }
}
