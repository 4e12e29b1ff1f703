package org.foramen.clinic.consult;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Typed;

/** How a procedure is meant to be done, as far as somebody says: policies ask for it, and what nobody said is unknown. */
final class Details {
    private static final List<String> NAMES = List.of(
            "purpose",
            "guidance",
            "contrast",
            "sedation",
            "technique",
            "temperature",
            "approach",
            "injectate",
            "setting",
            "codes",
            "modifiers",
            "also");

    private Details() {}

    static Stream<String> names() {
        return NAMES.stream();
    }

    /** The fields, each with the words that the knowledge has for it. */
    static List<Field> fields(Asking asking, Vocabulary vocabulary) {
        return names().map(name -> asking.suggest(name, suggested(vocabulary, name)))
                .toList();
    }

    private static List<Field.Option> suggested(Vocabulary vocabulary, String name) {
        List<String> words = name.equals("also") ? List.of("none") : vocabulary.of(name + "-words");
        return words.stream().map(word -> new Field.Option(word, "")).toList();
    }

    /** What was said, by field; "bupivacaine 0.5% 0.5 mL" names a drug and is kept whole as its dose. */
    static Map<String, List<String>> read(Typed typed) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        names().filter(name -> !typed.blank(name)).forEach(name -> said.put(name, words(typed.text(name))));
        List<String> given = said.getOrDefault("injectate", List.of());
        if (!given.isEmpty()) {
            said.put(
                    "injectate",
                    given.stream().map(drug -> drug.split("\\s+")[0]).toList());
        }
        List<String> doses = given.stream().filter(drug -> drug.contains(" ")).toList();
        if (!doses.isEmpty()) {
            said.put("dose", doses);
        }
        return said;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
