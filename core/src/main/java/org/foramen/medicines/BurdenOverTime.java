package org.foramen.medicines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.foramen.chart.Entry;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Names;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;

/**
 * Follows what is taken from procedure to procedure: the day before each, and the last day before the next (today after the
 * last).
 */
final class BurdenOverTime {
    private final Library library;
    private final Ledger view;
    private final LocalDate today;
    private final Function<LocalDate, Weigh> weigh;
    private final Courses courses;
    private final OpioidDay opioids;

    BurdenOverTime(Library library, Ledger view, LocalDate today, Function<LocalDate, Weigh> weigh, OpioidDay opioids) {
        this.library = library;
        this.view = view;
        this.today = today;
        this.weigh = weigh;
        this.courses = opioids.courses();
        this.opioids = opioids;
    }

    Burden burden() {
        List<Burden.Moment> moments = new ArrayList<>();
        for (var procedure : procedures().entrySet()) {
            LocalDate day = procedure.getKey();
            moments.add(moment("before " + procedure.getValue() + " on " + day, Optional.of(day), day.minusDays(1)));
        }
        moments.add(moment("today", Optional.empty(), today));
        return new Burden(moments);
    }

    /** The days of procedures up to today, each with the words for what was done. */
    private TreeMap<LocalDate, String> procedures() {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        for (int f = view.first(Kind.INTERVENTION); f < view.end(Kind.INTERVENTION); f++) {
            Intervention done = (Intervention) view.entry(f).fact();
            if (!done.on().isAfter(today)) {
                days.merge(
                        done.on(), done.what().words(), (one, other) -> one.equals(other) ? one : one + ", " + other);
            }
        }
        return days;
    }

    private Burden.Moment moment(String what, Optional<LocalDate> before, LocalDate day) {
        MorphineEquivalents morphine = opioids.of(day, weigh.apply(day));
        Names all = library.medicines().opioids().of();
        List<Burden.Classed> counts = library.medicines().opioids().classes().stream()
                .map(each -> new Burden.Classed(each, count(each.of(), day)))
                .toList();
        return new Burden.Moment(what, before, day, morphine, count(all, day), counts);
    }

    private Burden.Count count(Names of, LocalDate day) {
        Set<String> sure = new HashSet<>();
        boolean open = false;
        for (Entry entry : courses.on(day, today)) {
            if (about(entry, of)) {
                boolean met = courses.taken(entry, day, today).met();
                open |= !met;
                if (met) {
                    sure.add(opioids.drug(entry));
                }
            }
        }
        boolean silent = sure.isEmpty() && !open && present(of, day) != Truth.NOT_MET;
        return new Burden.Count(sure.size(), open || silent);
    }

    private Truth present(Names of, LocalDate day) {
        return of.any()
                ? Truth.UNKNOWN
                : weigh.apply(day)
                        .put(new Criterion.Present(Kind.MEDICATION, of, Optional.empty(), false))
                        .truth();
    }

    private boolean about(Entry entry, Names of) {
        return library.lexicon().about(Courses.medication(entry).drug()).stream()
                .anyMatch(of::has);
    }
}
