package org.foramen.library;

import java.time.LocalDate;

/**
 * A rule that somebody has switched off, because it is wrong or does harm, until it is mended. It answers unknown for seven
 * days and counts again after them.
 *
 * @param rule the id of the clause
 * @param by who switched it off
 * @param because why
 * @param from the first day
 */
public record SwitchedOff(String rule, String by, String because, LocalDate from) {
    /** How long: nobody can make it longer without saying why anew. */
    public static final int DAYS = 7;

    /** The first day on which it counts again. */
    public LocalDate until() {
        return from.plusDays(DAYS);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until());
    }

    /** "switched off by Dr. Okafor from 2026-11-23 until 2026-11-30, because it rings for everybody". */
    public String words() {
        return "switched off by " + by + " from " + from + " until " + until() + ", because " + because;
    }
}
