package org.foramen.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence for patients in each language that patients here read.
 *
 * @param in the sentence by the code of its language ("en", "es")
 */
public record Wording(Map<String, String> in) {
    /** The languages that every sentence for patients is written in; the first is read where another is missing. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    public Wording {
        in = Map.copyOf(in);
    }

    /** The sentence for whoever reads that language. */
    public String to(String language) {
        String said = in.get(language);
        return said == null ? Objects.requireNonNullElse(in.get(LANGUAGES.getFirst()), "") : said;
    }
}
