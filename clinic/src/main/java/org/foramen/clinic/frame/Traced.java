package org.foramen.clinic.frame;

import org.foramen.chart.Entry;

/**
 * A line about something known, with the way to where it is known from.
 *
 * @param day the day it speaks of, or what it is a list of, which leads there; blank where the whole line does
 * @param says what is known
 * @param address where it is known from
 */
public record Traced(String day, String says, String address) {

    /** An entry of a chart, which leads to its place in that chart. */
    public static Traced of(Words words, String patient, Entry entry) {
        return new Traced(
                words.shortDay(entry.fact().on()),
                new FactWords(words).of(entry.fact()),
                "/patients/" + patient + "?kind=" + entry.fact().kind().word() + "#e-" + entry.id());
    }

    /** A line that stands for many entries, which leads to all of them. */
    public static Traced many(String says, String address) {
        return new Traced("", says, address);
    }
}
