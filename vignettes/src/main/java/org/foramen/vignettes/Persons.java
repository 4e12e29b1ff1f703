package org.foramen.vignettes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Patient;
import org.foramen.knowledge.Places;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;

/** Reads who a vignette is about: {@code {name: Rosa Delgado, born: 1965-03-02, sex: female, lives: OH, payers: medicare}}. */
final class Persons {
    private Persons() {}

    /** Somebody with the payers that cover them. */
    record Person(Patient patient, List<String> payers) {
        Person {
            payers = List.copyOf(payers);
        }
    }

    static Shape<Person> shape(String vignette) {
        Person nobody = new Person(
                new Patient(vignette, vignette, Optional.empty(), Patient.Sex.UNSAID, Optional.empty()), List.of());
        return Shape.table(nobody, "a patient", fields -> person(fields, vignette));
    }

    private static Person person(Fields fields, String vignette) {
        Optional<String> name = fields.maybe("name", Shapes.WORDS);
        Optional<String> id = fields.maybe("id", Shapes.WORDS);
        Optional<LocalDate> born = fields.maybe("born", Times.DATE);
        Patient.Sex sex = fields.or("sex", Texts.oneOf("a sex", Patient.Sex.values()), Patient.Sex.UNSAID);
        Optional<String> lives = fields.maybe("lives", Places.PLACE);
        Patient patient = new Patient(
                id.or(() -> name.map(Persons::slug)).orElse(vignette), name.orElse("A patient"), born, sex, lives);
        return new Person(patient, fields.or("payers", Shapes.some(), List.of()));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
