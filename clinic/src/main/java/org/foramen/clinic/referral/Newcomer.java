package org.foramen.clinic.referral;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foramen.chart.Insurance;
import org.foramen.chart.Patient;
import org.foramen.chart.Referral;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.store.Contact;

/**
 * Somebody who is referred and was never here.
 *
 * @param patient who
 * @param contact how they are reached
 * @param payer who pays, where anybody said
 * @param referral the referral
 * @param different why this is nobody of those who look alike; blank where nobody does or it was not said
 */
record Newcomer(Patient patient, Contact contact, Optional<Insurance> payer, Referral referral, String different) {
    /** The field in which somebody says that this is another person. */
    static final String DIFFERENT = "different";

    private static final List<String> SEXES = List.of("female", "male", "other", "unsaid");
    private static final int OLDEST = 120;

    static List<Field> fields(Asking asking, List<String> payers, boolean alike) {
        List<Field> fields = new ArrayList<>();
        if (alike) {
            fields.add(asking.area(DIFFERENT));
        }
        fields.add(asking.line("name"));
        fields.add(asking.day("born"));
        fields.add(asking.radio("sex", SEXES));
        fields.add(asking.line("lives"));
        fields.addAll(Reach.fields(asking));
        fields.add(asking.suggest(
                "payer", payers.stream().map(p -> new Field.Option(p, "")).toList()));
        fields.addAll(Received.fields(asking));
        return fields;
    }

    static Read<Newcomer> read(Reading reading, LocalDate today) {
        String name = reading.text("name", "problem.name");
        LocalDate born = reading.day("born");
        if (born.isAfter(today)) {
            reading.problem("born", "problem.B037");
        } else if (Period.between(born, today).getYears() > OLDEST) {
            reading.problem("born", "problem.B038", Period.between(born, today).getYears());
        }
        String sex = reading.choice("sex", SEXES, "problem.sex");
        Optional<String> lives = place(reading);
        Contact contact = Reach.read(reading);
        Optional<Insurance> payer = payer(reading, today);
        Referral referral = Received.read(reading);
        return reading.unless(() -> new Newcomer(
                new Patient(
                        UUID.randomUUID().toString(),
                        name,
                        Optional.of(born),
                        Patient.Sex.valueOf(sex.toUpperCase(Locale.ROOT)),
                        lives),
                contact,
                payer,
                referral,
                reading.anyText(DIFFERENT)));
    }

    private static Optional<String> place(Reading reading) {
        String place = reading.anyText("lives").toUpperCase(Locale.ROOT);
        if (!place.isEmpty() && !place.matches("[A-Z]{2}(-[A-Z]{2,3})?")) {
            reading.problem("lives", "problem.place");
        }
        return Optional.of(place).filter(text -> !text.isEmpty());
    }

    private static Optional<Insurance> payer(Reading reading, LocalDate today) {
        String typed = reading.anyText("payer");
        String id = typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Insurance(today, id, typed, Optional.empty(), Optional.empty()));
    }
}
