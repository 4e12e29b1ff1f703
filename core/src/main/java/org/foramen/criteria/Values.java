package org.foramen.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Place;
import org.foramen.chart.Side;
import org.foramen.chart.Term;
import org.foramen.criteria.Because.Remark;

/** Values against bounds: of scores and laboratories, of age, and of the request itself. */
final class Values {
    private Values() {}

    /** The latest value within the window. A value in another unit, and no value, are unknown. */
    static Verdict measured(Weigh weigh, Criterion.Measured put) {
        int from = Span.opening(put.within(), weigh.day);
        int quiet = weigh.quiet(put.kind());
        int f = weigh.view.before(weigh.end(put.kind()), weigh.view.first(put.kind()), put.names());
        if (f >= 0 && weigh.view.day(f) > from) {
            int day = weigh.view.day(f);
            int stands = Span.lastCounting(put.within(), day);
            return Verdict.leaf(within(weigh, put, f), put, Because.fact(f), Math.min(stands, quiet));
        }
        return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), quiet);
    }

    private static Truth within(Weigh weigh, Criterion.Measured put, int fact) {
        int value = weigh.view.value(fact, Part.VALUE);
        if (value == View.ABSENT) {
            return Truth.UNKNOWN;
        }
        if (put.bound().isEmpty()) {
            return Truth.MET;
        }
        Bound bound = put.bound().get();
        boolean plain = bound.unit().equals("1");
        boolean same = plain || weigh.view.value(fact, Part.UNIT) == weigh.lexicon.known(bound.unit());
        return same ? Truth.of(bound.holds(value, weigh.view.value(fact, Part.OVER) == 1)) : Truth.UNKNOWN;
    }

    static Verdict aged(Weigh weigh, Criterion.Aged put) {
        if (weigh.view.born() == View.ABSENT) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), Verdict.FOR_GOOD);
        }
        LocalDate born = LocalDate.ofEpochDay(weigh.view.born());
        LocalDate today = LocalDate.ofEpochDay(weigh.day);
        int years = Math.toIntExact(ChronoUnit.YEARS.between(born, today));
        Truth truth = Truth.of(put.bound().holds(100 * years));
        return Verdict.leaf(truth, put, Because.NOTHING, birthday(born, years + 1) - 1);
    }

    /** The first day of an age: somebody born on 29 February is a year older on 1 March where there is no such day. */
    private static int birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return Math.toIntExact(day.toEpochDay()) + (day.getDayOfMonth() < born.getDayOfMonth() ? 1 : 0);
    }

    /** A field of the request against words. A field that was not said is unknown. */
    static Verdict asked(Weigh weigh, Criterion.Asked put) {
        List<String> said = said(weigh.request, put.field());
        if (said.isEmpty()) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), Verdict.FOR_GOOD);
        }
        Truth one = Truth.of(said.stream().anyMatch(word -> named(weigh, word, put.names())));
        return Verdict.leaf(one, put, Because.NOTHING, Verdict.FOR_GOOD);
    }

    private static boolean named(Weigh weigh, String word, Names names) {
        return weigh.lexicon.about(Term.word(word)).stream().anyMatch(names::has);
    }

    private static List<String> said(Request request, String field) {
        return switch (field) {
            case "sides" ->
                request.bilateral()
                        ? List.of("both")
                        : request.sites().stream().anyMatch(s -> s.side() == Side.UNSAID) ? List.of() : List.of("one");
            case "procedure" -> List.of(request.procedure());
            default -> request.detail(field);
        };
    }

    static Verdict counted(Weigh weigh, Criterion.Counted put) {
        Optional<BigDecimal> number = number(weigh.request, put);
        Truth truth = number.map(n -> Truth.of(put.bound().holds(n))).orElse(Truth.UNKNOWN);
        Because because = truth.unknown() ? Because.remark(Remark.SILENT) : Because.NOTHING;
        return Verdict.leaf(truth, put, because, Verdict.FOR_GOOD);
    }

    private static Optional<BigDecimal> number(Request request, Criterion.Counted put) {
        boolean placed = !request.sites().isEmpty()
                && request.sites().stream().noneMatch(s -> s.place().kind() == Place.Kind.AREA);
        return switch (put.field()) {
            case "levels" -> placed ? Optional.of(BigDecimal.valueOf(request.levels())) : Optional.empty();
            case "regions" ->
                request.sites().isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(request.halves()));
            default ->
                request.detail(put.field()).stream()
                        .map(text -> quantity(text, put.bound().unit()))
                        .flatMap(Optional::stream)
                        .findFirst();
        };
    }

    /** "80 Cel" against the unit Cel; another unit, or none, is no number here. */
    private static Optional<BigDecimal> quantity(String text, String unit) {
        String[] parts = text.strip().split("\\s+");
        boolean fits = parts.length == 1 ? unit.equals("1") : parts[1].equals(unit);
        return fits && parts[0].matches("\\d{1,9}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(parts[0]))
                : Optional.empty();
    }
}
