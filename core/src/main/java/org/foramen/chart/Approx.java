package org.foramen.chart;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day known only so well: "2026-01-05", "2026-01" (some day in January) or "2026".
 *
 * @param from the earliest day it can have been
 * @param by the latest day it can have been
 */
public record Approx(LocalDate from, LocalDate by) {
    public static Approx day(LocalDate day) {
        return new Approx(day, day);
    }

    /** Reads year, year-month or year-month-day. Throws {@link java.time.DateTimeException} for a day that is none. */
    public static Approx of(String text) {
        return switch (text.length()) {
            case 4 ->
                new Approx(LocalDate.of(Integer.parseInt(text), 1, 1), LocalDate.of(Integer.parseInt(text), 12, 31));
            case 7 ->
                new Approx(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> day(LocalDate.parse(text));
        };
    }

    @Override
    public String toString() {
        if (from.equals(by)) {
            return from.toString();
        }
        boolean month = YearMonth.from(from).equals(YearMonth.from(by));
        return month ? YearMonth.from(from).toString() : Integer.toString(from.getYear());
    }
}
