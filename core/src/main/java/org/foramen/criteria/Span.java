package org.foramen.criteria;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A length of time as rules write it. Weeks are 7 days, months and years are calendar months.
 *
 * @param amount how many
 * @param unit of what
 */
public record Span(int amount, Unit unit) {

    /** What spans are counted in. */
    public enum Unit {
        HOURS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    public static Span weeks(int amount) {
        return new Span(amount, Unit.WEEKS);
    }

    public static Span months(int amount) {
        return new Span(amount, Unit.MONTHS);
    }

    /** The day this long after an epoch day; hours reach as far as whole days do that hold them. */
    public int after(int day) {
        return moved(day, amount);
    }

    /** The day this long before an epoch day. */
    public int before(int day) {
        return moved(day, -amount);
    }

    /** The last day on which something of that day lies within the span: it counts while its day is after the day less the span. */
    public int lastCounting(int day) {
        int last = after(day) + 3;
        while (before(last) >= day) {
            last--;
        }
        return last;
    }

    /** The day before a window's first day; long ago where there is no window. */
    static int opening(Optional<Span> window, int day) {
        return window.isPresent() ? window.get().before(day) : Integer.MIN_VALUE;
    }

    /** The last day on which something of that day lies within a window; for good where there is none. */
    static int lastCounting(Optional<Span> window, int day) {
        return window.isPresent() ? window.get().lastCounting(day) : Verdict.FOR_GOOD;
    }

    private int moved(int day, int by) {
        return switch (unit) {
            case HOURS -> day + Integer.signum(by) * Math.ceilDiv(Math.abs(by), 24);
            case DAYS -> day + by;
            case WEEKS -> day + 7 * by;
            case MONTHS ->
                Math.toIntExact(LocalDate.ofEpochDay(day).plusMonths(by).toEpochDay());
            case YEARS ->
                Math.toIntExact(LocalDate.ofEpochDay(day).plusYears(by).toEpochDay());
        };
    }

    @Override
    public String toString() {
        String word = unit.name().toLowerCase(Locale.ROOT);
        return amount + " " + (amount == 1 ? word.substring(0, word.length() - 1) : word);
    }
}
