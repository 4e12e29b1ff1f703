package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Fact;
import org.foramen.chart.Imaging;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/**
 * Adds what an imaging study shows, or does not show, at a level and side.
 *
 * @param words the words of each set, for suggestions
 */
public record ImagingForm(Function<String, List<String>> words) implements FactForm {
    private static final List<String> PRESENT = List.of("present", "absent");
    private static final List<String> AGREES = List.of("yes", "no", "unsaid");

    @Override
    public String name() {
        return "imaging";
    }

    @Override
    public Action action() {
        return Action.RECORD_FINDING;
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field.Option> modalities = words.apply("modality-words").stream()
                .map(word -> new Field.Option(word, asking.words().say("form.imaging.modality." + word)))
                .toList();
        return List.of(
                asking.select("modality", modalities),
                asking.suggest("what", Suggestions.of(words.apply("imaging-words"))),
                asking.radio("present", PRESENT),
                asking.line("site"),
                asking.radio("agrees", AGREES),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String modality = reading.choice("modality", words.apply("modality-words"), "problem.modality");
        String what = reading.text("what", "problem.what");
        boolean present = reading.choice("present", PRESENT, "problem.present").equals("present");
        List<Site> sites = reading.sites("site");
        String agrees = reading.choice("agrees", AGREES, "problem.agrees");
        LocalDate on = reading.pastDay("on");
        Term term = Term.word(what.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
        Optional<Boolean> concordant = Optional.of(agrees.equals("yes")).filter(a -> !agrees.equals("unsaid"));
        return reading.unless(
                () -> new Imaging(on, modality, term, present, sites.stream().findFirst(), concordant));
    }
}
