package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Allergy;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Document;
import org.foramen.chart.Fact;
import org.foramen.chart.Implant;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/**
 * A form for something that is there or is not: an allergy, an implant, a diagnosis, a document. Which of the two is always
 * said, for what nobody asked is unknown.
 *
 * @param name its name in addresses and in the message file
 * @param action what filling it in amounts to
 * @param words the set of words that are suggested
 * @param also the field it has beside the common ones: a place, a reaction, or what it is about
 */
public record ThereForm(String name, Action action, Function<String, List<String>> words, String also)
        implements FactForm {
    private static final List<String> PRESENT = List.of("present", "absent");

    public static ThereForm allergy(Function<String, List<String>> words) {
        return new ThereForm("allergy", Action.RECORD_FINDING, words, "reaction");
    }

    public static ThereForm implant(Function<String, List<String>> words) {
        return new ThereForm("implant", Action.RECORD_FINDING, words, "site");
    }

    public static ThereForm diagnosis(Function<String, List<String>> words) {
        return new ThereForm("diagnosis", Action.RECORD_DECISION, words, "site");
    }

    public static ThereForm document(Function<String, List<String>> words) {
        return new ThereForm("document", Action.RECORD_FINDING, words, "about");
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field> fields = new ArrayList<>();
        fields.add(asking.suggest("what", Suggestions.of(words.apply(name + "-words"))));
        fields.add(asking.radio("present", PRESENT));
        fields.add(asking.line(also));
        fields.add(asking.day("on"));
        return fields;
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String what = reading.text("what", "problem.what");
        boolean present = reading.choice("present", PRESENT, "problem.present").equals("present");
        List<Site> sites = also.equals("site") ? reading.sites("site") : List.of();
        LocalDate on = reading.pastDay("on");
        Term term = Term.word(what.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
        return reading.unless(() -> fact(on, term, present, sites.stream().findFirst(), reading.anyText(also)));
    }

    /** A document that is about one thing says so in its words. */
    private static Term about(Term what, String told) {
        return told.isBlank() ? what : Term.coded(what.system(), what.code(), what.code() + ": " + told);
    }

    private Fact fact(LocalDate on, Term what, boolean present, Optional<Site> site, String told) {
        return switch (name) {
            case "allergy" -> new Allergy(on, what, present, told);
            case "implant" -> new Implant(on, what, present, site);
            case "diagnosis" -> new Diagnosis(on, what, present, site, Optional.empty());
            default -> new Document(on, about(what, told), present);
        };
    }
}
