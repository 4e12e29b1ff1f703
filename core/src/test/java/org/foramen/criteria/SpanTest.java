package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Weeks are counted, months are dates. */
class SpanTest {
    private static int day(String day) {
        return Math.toIntExact(LocalDate.parse(day).toEpochDay());
    }

    private static String text(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    @Test
    void a_month_from_the_last_of_january_ends_on_the_last_of_february() {
        assertEquals("2026-02-28", text(Span.months(1).after(day("2026-01-31"))));
        assertEquals("2024-02-29", text(Span.months(1).after(day("2024-01-31"))));
        assertEquals("2025-02-28", text(Span.months(12).after(day("2024-02-29"))));
    }

    @Test
    void a_week_has_seven_days_wherever_the_months_end() {
        assertEquals("2026-03-28", text(Span.weeks(4).after(day("2026-02-28"))));
        assertEquals("2024-03-27", text(Span.weeks(4).after(day("2024-02-28"))));
    }

    @Test
    void twelve_months_back_hold_the_day_after_the_anniversary_and_not_the_anniversary() {
        Span year = Span.months(12);
        assertEquals("2026-11-21", text(year.lastCounting(day("2025-11-22"))));
        assertEquals("2025-02-28", text(year.lastCounting(day("2024-02-29"))));
        assertEquals("2025-02-27", text(year.lastCounting(day("2024-02-28"))));
    }

    @Test
    void hours_reach_as_far_as_the_whole_days_that_hold_them() {
        Span hours = new Span(12, Span.Unit.HOURS);
        assertEquals(day("2026-12-01"), hours.lastCounting(day("2026-12-01")));
        assertEquals(day("2026-12-02"), hours.after(day("2026-12-01")));
    }

    @Test
    void days_weeks_and_years_go_back_as_they_go_forth() {
        assertEquals("2026-12-15", text(Span.days(14).after(day("2026-12-01"))));
        assertEquals("2026-11-17", text(Span.days(14).before(day("2026-12-01"))));
        assertEquals("2026-11-17", text(Span.weeks(2).before(day("2026-12-01"))));
        assertEquals("2023-02-28", text(new Span(1, Span.Unit.YEARS).before(day("2024-02-29"))));
        assertEquals(day("2026-11-29"), new Span(36, Span.Unit.HOURS).before(day("2026-12-01")));
        assertEquals(day("2026-12-03"), new Span(48, Span.Unit.HOURS).after(day("2026-12-01")));
    }

    @Test
    void one_month_is_one_and_more_are_many() {
        assertEquals("1 month", Span.months(1).toString());
        assertEquals("12 months", Span.months(12).toString());
        assertEquals("1 week", Span.weeks(1).toString());
    }

    @Test
    void without_a_window_everything_counts_for_good() {
        assertEquals(Integer.MIN_VALUE, Span.opening(Optional.empty(), day("2026-12-01")));
        assertEquals(day("2026-11-17"), Span.opening(Optional.of(Span.days(14)), day("2026-12-01")));
        assertEquals(Verdict.FOR_GOOD, Span.lastCounting(Optional.empty(), day("2026-12-01")));
        assertEquals(day("2026-12-14"), Span.lastCounting(Optional.of(Span.days(14)), day("2026-12-01")));
    }

    /** What it means to be the last day on which something still lies within a span. */
    @Property
    void the_last_day_that_counts_is_the_last_one_that_counts(
            @ForAll @IntRange(min = 18_000, max = 22_000) int day,
            @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll Span.Unit unit) {
        Span span = new Span(amount, unit);
        int last = span.lastCounting(day);
        assertTrue(span.before(last) < day, "it still counts on the last day");
        assertTrue(span.before(last + 1) >= day, "and not on the day after");
    }
}
