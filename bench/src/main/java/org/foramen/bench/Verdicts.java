package org.foramen.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Glance;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Packed;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPages;
import org.foramen.page.Line;
import org.foramen.page.Words;
import org.foramen.vignettes.Vignette;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A verdict of ten clauses on both charts, with and without words, and a whole consult. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Verdicts {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Library library = Given.library();
    private final Vignette person = Given.person();
    private final Request request = Given.request();
    private final Criterion ten = Given.tenClauses(library);
    private final Criterion whole = Given.wholePolicy(library);
    private final Chart full = Given.full();
    private final Chart large = Given.largest(library);
    private final Ledger ledger = Ledger.of(person.chart(), library.lexicon());
    private final Packed packed = Packed.of(ledger);
    private final Words words = Words.of(library, ledger);

    @Benchmark
    public Line tenClausesOnTheLedgerWithReasonsInWords() {
        return words.line(weighLedger().put(ten));
    }

    @Benchmark
    public Verdict tenClausesOnTheLedger() {
        return weighLedger().put(ten);
    }

    @Benchmark
    public Glance tenClausesOnThePackedChart() {
        return weighPacked().glance(ten);
    }

    @Benchmark
    public Verdict tenClausesOnThePackedChartWithTheirArgument() {
        return weighPacked().put(ten);
    }

    @Benchmark
    public Glance theWholePolicyOnThePackedChart() {
        return weighPacked().glance(whole);
    }

    @Benchmark
    public ConsultPage consultOfTheLargestSyntheticPerson() {
        return page(large, Optional.empty());
    }

    @Benchmark
    public ConsultPage consultOfSomebodyWithARequest() {
        return page(person.chart(), Optional.of(request));
    }

    @Benchmark
    public ConsultPage consultOfThreeHundredFactsWithARequest() {
        return page(full, Optional.of(request));
    }

    private Weigh weighLedger() {
        return Weigh.of(ledger, day(), request, Weigh.Force.COVERAGE, library.lexicon());
    }

    private Weigh weighPacked() {
        return Weigh.of(packed, day(), request, Weigh.Force.COVERAGE, library.lexicon());
    }

    private int day() {
        return Math.toIntExact(request.on().orElse(TODAY).toEpochDay());
    }

    private ConsultPage page(Chart chart, Optional<Request> about) {
        var at = TODAY.atTime(LocalTime.of(8, 0)).atZone(Vignette.ZONE);
        return ConsultPages.of(library, Consult.of(library, chart, at.toInstant(), at.getZone(), about));
    }
}
