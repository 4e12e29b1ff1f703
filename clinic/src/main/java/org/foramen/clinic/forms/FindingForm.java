package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/** Adds something that was looked for and found present or absent. */
public final class FindingForm implements FactForm {
    private final Supplier<List<String>> vocabulary;

    /** A form that suggests these words, the ones the knowledge asks about. */
    public FindingForm(Supplier<List<String>> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public Action action() {
        return Action.RECORD_FINDING;
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field.Option> known = vocabulary.get().stream()
                .map(w -> new Field.Option(w.replace('-', ' '), ""))
                .toList();
        return List.of(
                asking.suggest("what", known),
                asking.radio("present", List.of("present", "absent")),
                asking.line("site"),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String what = reading.text("what", "problem.finding");
        String present = reading.choice("present", List.of("present", "absent"), "problem.present");
        List<Site> sites = reading.sites("site");
        LocalDate on = reading.pastDay("on");
        Term term = Term.word(what.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
        return reading.unless(() ->
                new Finding(on, term, present.equals("present"), sites.stream().findFirst()));
    }
}
