package org.foramen.clinic.forms;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.frame.Words;

/**
 * Makes the fields of one form: their words stand in the message file under the form's name and the field's.
 *
 * @param words the reader's language
 * @param form the form's name
 * @param typed what was typed so far
 * @param problems what is wrong with it
 */
public record Asking(Words words, String form, Typed typed, List<Problem> problems) {
    public Asking {
        problems = List.copyOf(problems);
    }

    public Field line(String name) {
        return field(name, Field.Kind.LINE, List.of());
    }

    public Field number(String name) {
        return field(name, Field.Kind.NUMBER, List.of());
    }

    public Field day(String name) {
        return field(name, Field.Kind.DAY, List.of());
    }

    public Field area(String name) {
        return field(name, Field.Kind.AREA, List.of());
    }

    public Field hidden(String name) {
        return new Field(name, Field.Kind.HIDDEN, "", "", typed.text(name), List.of(), Optional.empty());
    }

    /** A line that suggests words without insisting on them. */
    public Field suggest(String name, List<Field.Option> options) {
        return field(name, Field.Kind.SUGGEST, options);
    }

    public Field select(String name, List<Field.Option> options) {
        return field(name, Field.Kind.SELECT, options);
    }

    /** A choice in which nothing is ticked beforehand; each value has its words in the message file. */
    public Field radio(String name, List<String> values) {
        return field(
                name,
                Field.Kind.RADIO,
                values.stream()
                        .map(v -> new Field.Option(v, words.say("form." + form + "." + name + "." + v)))
                        .toList());
    }

    private Field field(String name, Field.Kind kind, List<Field.Option> options) {
        String key = "form." + form + "." + name;
        Optional<String> problem = problems.stream()
                .filter(p -> p.field().equals(name))
                .map(Problem::message)
                .findFirst();
        String hint = words.known(key + ".hint").orElse("");
        return new Field(name, kind, words.say(key), hint, typed.text(name), options, problem);
    }
}
