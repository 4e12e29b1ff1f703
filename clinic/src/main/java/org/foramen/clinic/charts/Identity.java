package org.foramen.clinic.charts;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Allergy;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient;
import org.foramen.chart.Reviewed;
import org.foramen.clinic.frame.Banner;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Words;

/** Who somebody is, in the words that are compared with the person in the room. */
public record Identity(Words words, LocalDate today) {

    /** Born, age and sex in one line. */
    public String line(Patient patient) {
        List<String> parts = new ArrayList<>();
        parts.add(patient.born()
                .map(born -> words.say("identity.born", words.day(born), age(born)))
                .orElseGet(() -> words.say("identity.born-unknown")));
        parts.add(words.say("sex." + patient.sex().name().toLowerCase(Locale.ROOT)));
        patient.lives().ifPresent(place -> parts.add(words.say("identity.lives", place)));
        return String.join(", ", parts);
    }

    /** Whole years on this day. */
    public int age(LocalDate born) {
        return Period.between(born, today).getYears();
    }

    /** The banner for those who may see who it is and nothing of the chart. */
    public Banner banner(Patient patient) {
        return new Banner(patient.id(), patient.name(), line(patient), List.of(), false, List.of(), Optional.empty());
    }

    /** The banner over every page about this person. */
    public Banner banner(Chart chart, Urgent.Standing where) {
        List<Entry> standing = chart.standing();
        List<String> allergies = allergies(standing);
        boolean none = allergies.isEmpty();
        return new Banner(
                chart.patient().id(),
                chart.patient().name(),
                line(chart.patient()),
                none ? List.of(noAllergies(standing)) : allergies,
                !none || noAllergies(standing).equals(words.say("identity.allergies-unknown")),
                where.alarms(),
                where.stage().map(stage -> words.say("banner.stage", stage.at(), words.say("stage." + key(stage)))));
    }

    private static String key(Urgent.Stage stage) {
        return stage.key().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the person reacts to; the latest word on a substance counts. */
    private List<String> allergies(List<Entry> standing) {
        return standing.stream()
                .map(Entry::fact)
                .filter(Allergy.class::isInstance)
                .map(Allergy.class::cast)
                .collect(Collectors.toMap(a -> a.to().key(), a -> a, (a, b) -> b.on().isBefore(a.on()) ? a : b))
                .values()
                .stream()
                .filter(Allergy::present)
                .map(allergy -> new FactWords(words).of(allergy))
                .sorted()
                .toList();
    }

    /** "None known" is said only when somebody asked; silence is said to be silence. */
    private String noAllergies(List<Entry> standing) {
        Optional<LocalDate> asked = standing.stream()
                .map(Entry::fact)
                .filter(f ->
                        f instanceof Allergy a && !a.present() && a.to().code().equals("any")
                                || f instanceof Reviewed r && r.of() == Kind.ALLERGY)
                .map(f -> f.on())
                .max(LocalDate::compareTo);
        return asked.map(day -> words.say("identity.allergies-none", words.shortDay(day)))
                .orElseGet(() -> words.say("identity.allergies-unknown"));
    }
}
