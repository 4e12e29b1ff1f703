package org.foramen.vignettes.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.foramen.chart.Approx;
import org.foramen.chart.Measure;
import org.foramen.chart.Place;
import org.foramen.chart.Quantity;
import org.foramen.chart.Relief;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** Any part that facts are made of: days, terms, numbers with units, sites, reliefs. */
final class AnyPart {
    private AnyPart() {}

    static Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(n -> LocalDate.of(1980, 1, 1).plusDays(n));
    }

    static Arbitrary<LocalDateTime> hour() {
        return Combinators.combine(day(), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> day.atStartOfDay().plusMinutes(minute));
    }

    static Arbitrary<Approx> approx() {
        Arbitrary<Approx> months =
                day().map(day -> Approx.of(YearMonth.from(day).toString()));
        return Arbitraries.oneOf(
                day().map(Approx::day), months, day().map(day -> Approx.of(Integer.toString(day.getYear()))));
    }

    /** Words of ours, words that mean something to a line, and anything that a record can hold. */
    static Arbitrary<String> text() {
        Arbitrary<String> wild = Arbitraries.strings()
                .withChars("ab Z09,\"\\|:#-._%/'é\n\t")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                Arbitraries.of("radicular-pain", "facet", "apixaban", "L4-5", "present", "no", "by", "not", "M54.16"),
                wild.filter(text -> !text.isBlank()));
    }

    static Arbitrary<String> wordsOrNone() {
        return Arbitraries.oneOf(Arbitraries.just(""), text());
    }

    static Arbitrary<Term> term() {
        Arbitrary<Term> coded = Combinators.combine(
                        Arbitraries.of("icd10cm", "snomed", "http://example.org/codes"), text(), text())
                .as(Term::coded);
        return Arbitraries.oneOf(text().map(Term::word), coded);
    }

    static Arbitrary<BigDecimal> number() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(2);
    }

    static Arbitrary<Quantity> quantity() {
        Arbitrary<String> unit =
                Arbitraries.oneOf(Arbitraries.of("1", "mg", "mL", "kg", "10*9/L", "mL/min", "mm[Hg]", "a b"), text());
        return Combinators.combine(number(), unit).as(Quantity::new);
    }

    static Arbitrary<Site> site() {
        return Combinators.combine(Arbitraries.of(Place.all()), Arbitraries.of(Side.class))
                .as(Site::new);
    }

    static Arbitrary<List<Site>> sites() {
        return site().list().ofMaxSize(3);
    }

    static Arbitrary<Measure> measure() {
        Arbitrary<String> scale = Arbitraries.oneOf(Arbitraries.of("nrs", "vas", "odi", "peg", "rmdq"), text());
        return Combinators.combine(scale, number(), maybe(number())).as(Measure::new);
    }

    static Arbitrary<Relief> relief() {
        Arbitrary<Relief> measured = Combinators.combine(measure(), measure()).as(Relief.Measured::new);
        Arbitrary<Relief> same = Combinators.combine(measure(), number())
                .as((before, after) ->
                        new Relief.Measured(before, new Measure(before.scale(), after, Optional.empty())));
        return Arbitraries.oneOf(measured, same, number().map(Relief.Stated::new));
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> arbitrary) {
        return arbitrary.optional(0.6);
    }
}
