package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Fact;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.clinic.people.Action;

/**
 * Adds a course of care without needles: what, from when to when, how often, what came of it and why it ended.
 *
 * @param words the words of each set, for suggestions
 */
public record TherapyForm(Function<String, List<String>> words) implements FactForm {
    private static final List<String> RESULTS =
            Arrays.stream(Therapy.Result.values()).map(TherapyForm::word).toList();

    @Override
    public String name() {
        return "therapy";
    }

    @Override
    public Action action() {
        return Action.RECORD_FINDING;
    }

    @Override
    public List<Field> fields(Asking asking) {
        return List.of(
                asking.suggest("what", Suggestions.of(words.apply("therapy-words"))),
                asking.day("from"),
                asking.day("to"),
                asking.line("often"),
                asking.radio("result", RESULTS),
                asking.line("stopped"),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String what = reading.text("what", "problem.what");
        Optional<LocalDate> from = reading.dayIfAny("from");
        Optional<LocalDate> to = reading.dayIfAny("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reading.problem(
                    "to", "problem.B042", to.get().toString(), from.get().toString());
        }
        String result = reading.choice("result", RESULTS, "problem.result");
        LocalDate on = reading.pastDay("on");
        Term term = Term.word(what.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
        return reading.unless(() -> new Therapy(
                on, term, from, to, result(result), reading.textIfAny("often"), reading.textIfAny("stopped")));
    }

    private static String word(Therapy.Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Therapy.Result result(String word) {
        return Therapy.Result.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
