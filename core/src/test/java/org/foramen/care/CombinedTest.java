package org.foramen.care;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.Pause;
import org.junit.jupiter.api.Test;

/** What several authorities come to: the stricter stands, and where they are divided the prescriber decides. */
class CombinedTest {
    private static final HoldRow OVER = hours(72, MET, true);
    private static final HoldRow RUNS = hours(168, NOT_MET, true);
    private static final HoldRow GOES_ON = row(Pause.of(Pause.Sort.CONTINUE), MET);
    private static final HoldRow TOGETHER = row(Pause.of(Pause.Sort.PRESCRIBER), UNKNOWN);

    private static HoldRow hours(int hours, Truth safe, boolean certain) {
        return new HoldRow(Hold.Row.blank(), Optional.of(Pause.hours(hours, hours)), certain, safe);
    }

    private static HoldRow row(Pause pause, Truth safe) {
        return new HoldRow(Hold.Row.blank(), Optional.of(pause), true, safe);
    }

    private static Combined of(HoldRow... rows) {
        return Combined.of(List.of(rows), false, false);
    }

    @Test
    void the_longest_hold_stands_and_every_row_must_be_over() {
        assertEquals(new Combined(MET, Optional.of(72), Optional.of(72), false, false), of(OVER));
        assertEquals(new Combined(NOT_MET, Optional.of(168), Optional.of(168), false, false), of(OVER, RUNS));
        assertEquals(UNKNOWN, of(OVER, hours(72, UNKNOWN, true)).safe());
    }

    @Test
    void where_nobody_speaks_nothing_is_known() {
        assertEquals(new Combined(UNKNOWN, Optional.empty(), Optional.empty(), false, false), of());
    }

    @Test
    void where_some_go_on_and_others_do_not_the_prescriber_decides_and_until_then_it_is_open() {
        Combined divided = of(GOES_ON, RUNS);
        assertTrue(divided.open());
        assertEquals(UNKNOWN, divided.safe());
        assertEquals(Optional.of(168), divided.hours());
        assertEquals(MET, of(GOES_ON, OVER).safe());
        assertFalse(of(GOES_ON).open());
        assertEquals(MET, of(GOES_ON).safe());
        assertEquals(Optional.of(0), of(GOES_ON).hours());
    }

    @Test
    void deciding_together_is_open_and_a_recorded_decision_to_go_on_settles_it() {
        assertTrue(of(TOGETHER).open());
        assertEquals(MET, of(TOGETHER, OVER).safe());
        assertEquals(UNKNOWN, of(TOGETHER, RUNS).safe());
        assertEquals(MET, Combined.of(List.of(TOGETHER, RUNS), false, true).safe());
        assertEquals(NOT_MET, Combined.of(List.of(RUNS), false, true).safe());
    }

    @Test
    void where_all_classes_are_low_the_prescriber_decides() {
        Combined low = Combined.of(List.of(RUNS), true, false);
        assertTrue(low.open());
        assertEquals(UNKNOWN, low.safe());
    }

    @Test
    void where_one_refers_nobody_can_decide_otherwise() {
        HoldRow refers = row(Pause.of(Pause.Sort.REFER), NOT_MET);
        assertEquals(NOT_MET, of(refers, TOGETHER).safe());
        assertEquals(
                NOT_MET, Combined.of(List.of(refers, TOGETHER), false, true).safe());
        assertEquals(Optional.empty(), of(refers, OVER).hours());
    }

    @Test
    void where_nobody_has_read_how_long_a_decision_to_go_on_settles_it_and_no_other_row() {
        HoldRow unread = row(Pause.of(Pause.Sort.NOT_READ), UNKNOWN);
        assertTrue(of(unread, OVER).unread());
        Safeguard settled =
                new Safeguard("id", "", MET, Optional.empty(), Optional.empty(), List.of(), "", "", List.of());
        assertFalse(settled.judged(true).decidable(), "nothing is left to decide");
        assertEquals(UNKNOWN, of(unread, OVER).safe());
        Combined decided = Combined.of(List.of(unread, OVER), false, true);
        assertEquals(MET, decided.safe());
        assertFalse(decided.unread());
        assertFalse(of(unread, RUNS).unread());
        assertEquals(NOT_MET, Combined.of(List.of(unread, RUNS), false, true).safe());
        assertFalse(of(OVER).unread());
        HoldRow maybe = new HoldRow(Hold.Row.blank(), Optional.of(Pause.of(Pause.Sort.NOT_READ)), false, UNKNOWN);
        assertFalse(of(maybe).unread());
        assertEquals(UNKNOWN, Combined.of(List.of(maybe), false, true).safe());
    }

    @Test
    void a_level_that_is_low_enough_asks_for_no_hours_and_one_that_is_not_known_leaves_them_open() {
        HoldRow low = row(Pause.of(Pause.Sort.LEVEL), MET);
        assertEquals(Optional.of(72), of(low, OVER).hours());
        assertEquals(
                Optional.empty(),
                of(row(Pause.of(Pause.Sort.LEVEL), UNKNOWN), OVER).hours());
    }

    @Test
    void a_row_for_a_class_that_may_be_does_not_lengthen_the_hold_but_what_time_alone_mends() {
        Combined maybe = of(OVER, hours(168, UNKNOWN, false));
        assertEquals(UNKNOWN, maybe.safe());
        assertEquals(Optional.of(72), maybe.hours());
        assertEquals(Optional.of(168), maybe.mends());
        assertFalse(maybe.open());
        HoldRow together = new HoldRow(Hold.Row.blank(), Optional.of(Pause.of(Pause.Sort.PRESCRIBER)), false, UNKNOWN);
        assertEquals(UNKNOWN, of(OVER, together).safe(), "they may have to decide together");
        assertFalse(of(OVER, together).open(), "and nobody is asked to before it is known");
    }
}
