package org.foramen.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as a search sees them: without case, accents and punctuation, each word led by a blank. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** "José O'Brien" is " jose o brien": every word can be looked for by how it begins. */
    static String name(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return " " + words.strip();
    }
}
