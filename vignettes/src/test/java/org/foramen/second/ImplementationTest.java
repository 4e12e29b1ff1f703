package org.foramen.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The second way of counting keeps to the few examples that the references themselves work out. */
class ImplementationTest {

    @Test
    void a_session_on_the_exact_anniversary_no_longer_counts_and_the_day_after_does() {
        LocalDate day = LocalDate.parse("2026-12-01");
        assertFalse(Rolling.counts(LocalDate.parse("2025-12-01"), day, 12));
        assertTrue(Rolling.counts(LocalDate.parse("2025-12-02"), day, 12));
        assertTrue(Rolling.counts(LocalDate.parse("2026-11-30"), day, 12));
        assertFalse(Rolling.counts(day, day, 12));
    }

    @Test
    void twelve_months_before_a_leap_day_is_the_last_of_february() {
        assertEquals(LocalDate.parse("2027-02-28"), Rolling.before(LocalDate.parse("2028-02-29"), 12));
        assertEquals(LocalDate.parse("2024-02-29"), Rolling.before(LocalDate.parse("2028-02-29"), 48));
        assertEquals(LocalDate.parse("2024-02-29"), Rolling.before(LocalDate.parse("2024-03-31"), 1));
    }

    @Test
    void a_range_holds_both_its_ends_and_a_bound_what_it_says() {
        assertTrue(Ranges.holds("30..50", new java.math.BigDecimal("30")));
        assertTrue(Ranges.holds("30..50", new java.math.BigDecimal("50.0")));
        assertFalse(Ranges.holds("30..50", new java.math.BigDecimal("50.1")));
        assertTrue(Ranges.holds("<30", new java.math.BigDecimal("29.9")));
        assertFalse(Ranges.holds("<30", new java.math.BigDecimal("30.0")));
        assertTrue(Ranges.holds(">=30", new java.math.BigDecimal("30.0")));
        assertFalse(Ranges.holds(">25", new java.math.BigDecimal("25")));
        assertEquals("120", Ranges.upper("48..120").toString());
    }

    @Test
    void seventy_two_hours_over_the_night_on_which_clocks_go_forward_end_an_hour_later_on_the_clock() {
        Sheet sheet = Examples.apixaban("2026-03-06T08:00", "2026-03-09T08:00");
        Held.Answer answer = Held.of(sheet, Examples.NEW_YORK).getFirst();
        assertEquals("2026-03-09T13:00:00Z", answer.ends().orElseThrow().toString());
    }
}
