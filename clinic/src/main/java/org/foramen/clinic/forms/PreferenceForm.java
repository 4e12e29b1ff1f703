package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foramen.chart.Fact;
import org.foramen.chart.Preference;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/**
 * Adds what the person would rather have or avoid.
 *
 * @param words the words of each set, for suggestions
 */
public record PreferenceForm(Function<String, List<String>> words) implements FactForm {
    private static final List<String> WANTS = List.of("yes", "no");

    @Override
    public String name() {
        return "preference";
    }

    @Override
    public Action action() {
        return Action.RECORD_SCORE;
    }

    @Override
    public List<Field> fields(Asking asking) {
        return List.of(
                asking.suggest("what", Suggestions.of(words.apply("preference-words"))),
                asking.radio("wants", WANTS),
                asking.area("words"),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String what = reading.text("what", "problem.what");
        boolean wants = reading.choice("wants", WANTS, "problem.wants").equals("yes");
        LocalDate on = reading.pastDay("on");
        Term term = Term.word(what.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
        return reading.unless(() -> new Preference(on, term, wants, reading.anyText("words")));
    }
}
