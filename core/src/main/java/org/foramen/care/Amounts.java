package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        amounts.each(Kind.DOSE, amounts::dose);
        amounts.each(Kind.INTERVENTION, amounts::done);
        amounts.each(Kind.MEDICATION, amounts::taken);
        return List.copyOf(amounts.found);
    }

    private void each(Kind kind, Consumer<Entry> record) {
        for (int f = question.view().first(kind); f < question.view().end(kind); f++) {
            Entry entry = question.view().entry(f);
            if (!entry.fact().on().isAfter(service)) {
                record.accept(entry);
            }
        }
    }

    private void dose(Entry entry) {
        Dose dose = (Dose) entry.fact();
        add(dose.drug(), dose.on(), Optional.of(entry), Milligrams.of(dose.amount(), ""), false);
    }

    private void done(Entry entry) {
        Intervention done = (Intervention) entry.fact();
        Optional<Entry> by = Optional.of(entry);
        for (Injected injected : done.injectate()) {
            add(injected.drug(), done.on(), by, injected.milligrams(), false);
        }
        if (done.injectate().isEmpty() && (done.act() == Act.INJECTION || done.act() == Act.BLOCK)) {
            found.add(new Amount(done.on(), by, Optional.empty(), false, Optional.empty(), "what was injected"));
        }
    }

    private void taken(Entry entry) {
        Medication taken = (Medication) entry.fact();
        if (taken.taking()) {
            add(taken.drug(), last(taken), Optional.of(entry), Optional.empty(), false);
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
