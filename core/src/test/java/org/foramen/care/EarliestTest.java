package org.foramen.care;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Glance;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.junit.jupiter.api.Test;

/** The earliest day on which the answer could be yes, and the first on which it is. */
class EarliestTest {
    private static final int TODAY = (int) Ward.SERVICE.toEpochDay();
    private static final Earliest AT_ONCE = earliest(0, 0);

    @Test
    void what_is_met_today_is_possible_and_met_today() {
        assertEquals(AT_ONCE, Earliest.from(TODAY, day -> new Glance(MET, Verdict.FOR_GOOD)));
    }

    @Test
    void what_is_refused_for_some_days_is_possible_on_the_first_day_after_them() {
        assertEquals(earliest(30, 30), changing(NOT_MET, 29, MET));
        assertEquals(earliest(30, -1), changing(NOT_MET, 29, UNKNOWN));
    }

    @Test
    void what_nobody_knows_today_is_possible_today_and_met_once_it_is_sure() {
        assertEquals(earliest(0, 10), changing(UNKNOWN, 9, MET));
        assertEquals(earliest(0, -1), changing(UNKNOWN, 9, NOT_MET));
        assertEquals(earliest(0, -1), changing(UNKNOWN, 9, UNKNOWN), "the first of its days counts");
    }

    @Test
    void what_time_alone_never_changes_has_no_day_and_beyond_three_years_nobody_books() {
        assertEquals(earliest(-1, -1), Earliest.from(TODAY, day -> new Glance(NOT_MET, Verdict.FOR_GOOD)));
        assertEquals(earliest(1098, 1098), changing(NOT_MET, 1097, MET), "three years of 366 days");
        assertEquals(earliest(-1, -1), changing(NOT_MET, 1098, MET));
    }

    @Test
    void an_answer_that_says_it_ended_already_is_asked_again_on_the_next_day() {
        assertEquals(earliest(2, 2), Earliest.from(TODAY, day -> new Glance(Truth.of(day == TODAY + 2), TODAY - 1)));
    }

    @Test
    void a_hold_puts_it_off_to_the_first_morning_that_lies_wholly_after_it() {
        assertEquals(earliest(1, 1), AT_ONCE.notBefore(List.of(guard(NOT_MET, "2026-12-02T08:00"))));
        assertEquals(earliest(2, 2), AT_ONCE.notBefore(List.of(guard(NOT_MET, "2026-12-02T08:01"))));
        assertEquals(
                earliest(3, 3),
                AT_ONCE.notBefore(List.of(guard(NOT_MET, "2026-12-04T00:00"), guard(NOT_MET, "2026-12-02T08:00"))));
        assertEquals(earliest(5, 5), earliest(5, 5).notBefore(List.of(guard(NOT_MET, "2026-12-02T08:00"))));
    }

    @Test
    void what_safety_refuses_and_no_time_mends_has_no_day_and_what_it_asks_is_not_met() {
        assertEquals(earliest(-1, -1), AT_ONCE.notBefore(List.of(guard(NOT_MET, ""))));
        assertEquals(earliest(0, -1), AT_ONCE.notBefore(List.of(guard(UNKNOWN, ""))));
        assertEquals(AT_ONCE, AT_ONCE.notBefore(List.of(guard(MET, ""))));
        assertEquals(AT_ONCE, AT_ONCE.notBefore(List.of()));
    }

    @Test
    void what_physicians_cleared_is_possible_on_their_day_and_met_where_the_answer_is() {
        Earliest later = earliest(30, 30);
        assertEquals(AT_ONCE, later.cleared(TODAY, MET));
        assertEquals(earliest(0, 30), later.cleared(TODAY, UNKNOWN));
        assertEquals(later, later.cleared(TODAY, NOT_MET), "something else stops it on that day");
    }

    private static Earliest changing(Truth first, int lasts, Truth then) {
        int end = TODAY + lasts;
        return Earliest.from(TODAY, day -> day <= end ? new Glance(first, end) : new Glance(then, Verdict.FOR_GOOD));
    }

    private static Earliest earliest(int possible, int met) {
        return new Earliest(in(possible), in(met));
    }

    private static Optional<LocalDate> in(int days) {
        return days < 0 ? Optional.empty() : Optional.of(Ward.SERVICE.plusDays(days));
    }

    private static Safeguard guard(Truth safe, String until) {
        Optional<LocalDateTime> mended = until.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(until));
        return new Safeguard("id", "", safe, mended, Optional.empty(), List.of(), "", "", List.of());
    }
}
