package org.foramen.medicines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Truth;

/** The medicines of a chart, and which of them was being taken on which day. */
final class Courses {
    private final Lexicon lexicon;
    private final List<Entry> all;

    Courses(Ledger view, Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Entry> medicines = new ArrayList<>();
        for (int f = view.first(Kind.MEDICATION); f < view.end(Kind.MEDICATION); f++) {
            medicines.add(view.entry(f));
        }
        this.all = List.copyOf(medicines);
    }

    /** Those that were taken on a day, and those of which it cannot be told. */
    List<Entry> on(LocalDate day, LocalDate known) {
        return all.stream()
                .filter(entry -> taken(entry, day, known) != Truth.NOT_MET)
                .toList();
    }

    /** Whether one was taken on a day, by what had been written down up to another. */
    Truth taken(Entry entry, LocalDate day, LocalDate known) {
        Medication fact = medication(entry);
        if (fact.on().isAfter(known)
                || fact.from().filter(day::isBefore).isPresent()
                || fact.to().filter(day::isAfter).isPresent()
                || stopped(entry, day)) {
            return Truth.NOT_MET;
        }
        if (!fact.taking()) {
            return over(fact, day);
        }
        return fact.from().isEmpty() && day.isBefore(fact.on()) ? Truth.UNKNOWN : Truth.MET;
    }

    /** A course that is over: before it was written down it may have been going on. */
    private static Truth over(Medication fact, LocalDate day) {
        if (fact.from().isEmpty()) {
            return Truth.NOT_MET;
        }
        return fact.to().isPresent() ? Truth.MET : day.isBefore(fact.on()) ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /** Whether somebody wrote down later, and by that day, that it is not taken. */
    private boolean stopped(Entry entry, LocalDate day) {
        Medication fact = medication(entry);
        return all.stream()
                .map(Courses::medication)
                .filter(other -> !other.taking() && other.from().isEmpty())
                .filter(other -> !other.on().isBefore(fact.on()) && !other.on().isAfter(day))
                .anyMatch(other -> same(other, fact));
    }

    /** The same medicine: the same code, or the one belongs to what the other names. */
    private boolean same(Medication one, Medication other) {
        return one.drug().key().equals(other.drug().key()) || names(one, other) || names(other, one);
    }

    private boolean names(Medication one, Medication other) {
        return one.drug().ownWord()
                && lexicon.about(other.drug()).contains(lexicon.known(one.drug().code()));
    }

    static Medication medication(Entry entry) {
        return (Medication) entry.fact();
    }

    /** The first day on which it was taken, as far as anybody wrote it down. */
    static LocalDate start(Entry entry) {
        return Optional.of(medication(entry))
                .flatMap(Medication::from)
                .orElse(entry.fact().on());
    }
}
