package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
