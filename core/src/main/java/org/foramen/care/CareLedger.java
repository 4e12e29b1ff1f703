package org.foramen.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/**
 * The care without needles that was tried, which rules count each course of it, and the days between courses in which
 * nothing is recorded.
 */
public record CareLedger(List<Course> courses, List<Gap> gaps) {
    public CareLedger {
        courses = List.copyOf(courses);
        gaps = List.copyOf(gaps);
    }

    /**
     * One course.
     *
     * @param entry the entry it stands in
     * @param counted the rules that rest on it, each with its answer
     */
    public record Course(Entry entry, List<Counted> counted) {
        public Course {
            counted = List.copyOf(counted);
        }

        public Therapy care() {
            return (Therapy) entry.fact();
        }
    }

    /** A rule that rests on a course, and its answer. */
    public record Counted(Clause clause, Truth truth) {}

    /** Days without any care on record: the first and the last of them. */
    public record Gap(LocalDate from, LocalDate to) {}

    public static CareLedger of(Consult consult) {
        Map<Entry, List<Counted>> counted = new LinkedHashMap<>();
        Ledger view = consult.view();
        for (int f = view.first(Kind.THERAPY); f < view.end(Kind.THERAPY); f++) {
            counted.put(view.entry(f), new ArrayList<>());
        }
        gather(view, consult.candidacy().verdict(), Optional.empty(), counted);
        consult.options().stream().limit(1).forEach(option -> {
            gather(view, option.indicated(), Optional.empty(), counted);
            option.coverage().forEach(covered -> gather(view, covered.verdict(), Optional.empty(), counted));
        });
        List<Course> courses = counted.entrySet().stream()
                .map(one -> new Course(one.getKey(), one.getValue()))
                .toList();
        return new CareLedger(courses, gaps(courses, consult.today()));
    }

    private static void gather(
            Ledger view, Verdict verdict, Optional<Clause> within, Map<Entry, List<Counted>> counted) {
        Optional<Clause> clause = verdict.clause().or(() -> within);
        if (verdict.put() instanceof Criterion.Course && clause.isPresent()) {
            for (int fact : verdict.because().facts()) {
                Optional.ofNullable(counted.get(view.entry(fact)))
                        .ifPresent(list -> list.add(new Counted(clause.get(), verdict.truth())));
            }
        }
        verdict.parts().forEach(part -> gather(view, part, clause, counted));
    }

    /** Between courses whose days are known; what has no first day closes no gap. */
    private static List<Gap> gaps(List<Course> courses, LocalDate today) {
        List<Therapy> dated = courses.stream()
                .map(Course::care)
                .filter(care -> care.from().isPresent())
                .sorted(Comparator.comparing(care -> care.from().orElseThrow()))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        Optional<LocalDate> until = Optional.empty();
        for (Therapy care : dated) {
            LocalDate from = care.from().orElseThrow();
            until.filter(end -> end.plusDays(1).isBefore(from))
                    .ifPresent(end -> gaps.add(new Gap(end.plusDays(1), from.minusDays(1))));
            LocalDate end = end(care, today);
            until = Optional.of(until.filter(end::isBefore).orElse(end));
        }
        return gaps;
    }

    /** What goes on lasts until today; what has no last day is known until the day it was written down. */
    private static LocalDate end(Therapy care, LocalDate today) {
        return care.to().orElse(care.result() == Therapy.Result.ONGOING ? today : care.on());
    }
}
