package org.foramen.clinic.payer;

import java.util.List;
import org.foramen.chart.Entry;
import org.foramen.page.Facts;
import org.foramen.page.Requirement;

/**
 * The entries that a request stands on, each with a number by which the page and the letter name it.
 *
 * @param entries the entries in the order of their numbers
 */
public record Cited(List<Entry> entries) {
    public Cited {
        entries = List.copyOf(entries);
    }

    /** The entries on which these clauses stand, each once, in the order in which they are first named. */
    static Cited by(List<Requirement> requirements) {
        return new Cited(requirements.stream()
                .flatMap(Requirement::all)
                .flatMap(requirement -> requirement.shown().stream())
                .distinct()
                .toList());
    }

    /** The number of an entry, from 1. */
    public int number(Entry entry) {
        return entries.indexOf(entry) + 1;
    }

    /** What the entry says, without its day. */
    public String says(Entry entry) {
        return Facts.words(entry.fact());
    }
}
