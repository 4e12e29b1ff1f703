package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Dose;
import org.foramen.chart.Entry;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.chart.Milligrams;
import org.foramen.chart.Term;
import org.foramen.criteria.Injection;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Request;
import org.foramen.library.DoseTable;
import org.foramen.library.DoseTable.Equivalent;

/** The amounts of one counted drug: what the session's request means to give, and what is recorded by whatever route. */
final class Amounts {
    private final Question question;
    private final Lexicon lexicon;
    private final DoseTable table;
    private final LocalDate service;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(Question question, DoseTable table, LocalDate service) {
        this.question = question;
        this.lexicon = question.library().lexicon();
        this.table = table;
        this.service = service;
    }

    /** What the request and its parts mean to give of it. */
    static List<Amount> planned(Question question, DoseTable table, Request request, LocalDate service) {
        Amounts amounts = new Amounts(question, table, service);
        Stream.concat(Stream.of(request), request.parts().stream()).forEach(amounts::plan);
        return List.copyOf(amounts.found);
    }

    private void plan(Request request) {
        for (Injection injection : request.injections()) {
            BigDecimal times = injection.all() ? BigDecimal.ONE : BigDecimal.valueOf(request.places());
            Optional<BigDecimal> milligrams = injection.what().milligrams().map(times::multiply);
            add(injection.drug(), service, Optional.empty(), milligrams, injection.adrenaline());
        }
    }

    /** What is recorded of it up to the day of service. */
    static List<Amount> recorded(Question question, DoseTable table, LocalDate service) {
        Amounts amounts = new Amounts(question, table, service);
        amounts.each(Kind.DOSE);
        amounts.each(Kind.INTERVENTION);
        amounts.each(Kind.MEDICATION);
        return List.copyOf(amounts.found);
    }

    private void each(Kind kind) {
        for (int f = question.view().first(kind); f < question.view().end(kind); f++) {
            Entry entry = question.view().entry(f);
            if (!entry.fact().on().isAfter(service)) {
                record(entry);
            }
        }
    }

    private void record(Entry entry) {
        Optional<Entry> by = Optional.of(entry);
        LocalDate on = entry.fact().on();
        if (entry.fact() instanceof Dose dose) {
            add(dose.drug(), on, by, Milligrams.of(dose.amount(), ""), false);
        } else if (entry.fact() instanceof Intervention done) {
            for (Injected injected : done.injectate()) {
                add(injected.drug(), on, by, injected.milligrams(), false);
            }
            if (done.injectate().isEmpty() && (done.act() == Act.INJECTION || done.act() == Act.BLOCK)) {
                found.add(new Amount(on, by, Optional.empty(), false, Optional.empty(), "what was injected"));
            }
        } else if (entry.fact() instanceof Medication taken && taken.taking()) {
            add(taken.drug(), last(taken), by, Optional.empty(), false);
        }
    }

    /** A course counts on its last day; one that goes on, on the day of service. */
    private LocalDate last(Medication taken) {
        return taken.to().filter(to -> to.isBefore(service)).orElse(service);
    }

    private void add(Term drug, LocalDate on, Optional<Entry> by, Optional<BigDecimal> milligrams, boolean adrenaline) {
        List<Integer> about = lexicon.about(drug);
        if (about.stream().noneMatch(table.of()::has)) {
            return;
        }
        Optional<Equivalent> equal = table.equals().stream()
                .filter(e -> about.stream().anyMatch(e.of()::has))
                .findFirst();
        boolean countable = table.equals().isEmpty() || equal.isPresent();
        String words = drug.words()
                + milligrams
                        .map(mg -> " " + mg.stripTrailingZeros().toPlainString() + " mg")
                        .orElse("");
        found.add(new Amount(on, by, countable ? milligrams : Optional.empty(), adrenaline, equal, words));
    }
}
