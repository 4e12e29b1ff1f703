package org.foramen.exchange.r4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes that tell another release of FHIR from R4: types and elements R4 does not have, and elements it writes in
 * another form. Read from {@code other-releases.table} the first time something does not fit.
 */
final class Releases {
    private static final Map<String, List<String>> SIGNS = signs();

    private Releases() {}

    /** The releases that have a type R4 does not have. */
    static List<String> ofType(String type) {
        return SIGNS.getOrDefault(type, List.of());
    }

    /** The releases that have a property R4 does not have: "Observation.context". */
    static List<String> ofProperty(String shape, String name) {
        return SIGNS.getOrDefault(shape + "." + name, List.of());
    }

    /** The releases that write an element in this form, where R4 writes it in another. */
    static List<String> ofForm(String shape, String name, String form) {
        return SIGNS.getOrDefault(shape + "." + name + ":" + form, List.of());
    }

    private static Map<String, List<String>> signs() {
        try (InputStream in = Releases.class.getResourceAsStream("other-releases.table")) {
            if (in == null) {
                throw new IllegalStateException("The table of other releases is not in the product");
            }
            Map<String, List<String>> signs = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.split(" ");
                        signs.put(words[0], Arrays.asList(words).subList(1, words.length));
                    });
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
