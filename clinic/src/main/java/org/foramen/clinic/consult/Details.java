package org.foramen.clinic.consult;

import java.util.ArrayList;
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
    private static final Map<String, List<String>> SUGGESTED = suggested();

    private Details() {}

    private static Map<String, List<String>> suggested() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "purpose",
                List.of(
                        "diagnostic-first",
                        "diagnostic-confirmatory",
                        "therapeutic-first",
                        "therapeutic-repeat",
                        "initial",
                        "repeat"));
        words.put("guidance", List.of("fluoroscopy", "ct", "ultrasound", "none"));
        words.put("contrast", List.of("contrast-used", "contrast-none"));
        words.put("sedation", List.of("local-only", "minimal-sedation", "moderate-sedation", "deep-sedation"));
        words.put("technique", List.of("thermal", "pulsed", "cooled"));
        words.put("temperature", List.of("80 Cel"));
        words.put("approach", List.of());
        words.put("injectate", List.of());
        words.put("setting", List.of());
        words.put("codes", List.of());
        words.put("modifiers", List.of("KX"));
        words.put("also", List.of("none"));
        return words;
    }

    static Stream<String> names() {
        return SUGGESTED.keySet().stream();
    }

    static List<Field> fields(Asking asking) {
        List<Field> fields = new ArrayList<>();
        SUGGESTED.forEach((name, words) -> fields.add(asking.suggest(
                name, words.stream().map(word -> new Field.Option(word, "")).toList())));
        return fields;
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
