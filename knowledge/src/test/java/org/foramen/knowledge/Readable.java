package org.foramen.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How hard a text is to read: by Flesch and Kincaid in English, by Fernandez-Huerta in Spanish. */
final class Readable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");
    private static final Pattern SPOKEN = Pattern.compile("[aeiouáéíóúü]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|ed|[^laeiouy]e)$");
    private static final String STRONG = "aeoáéó";
    private static final String PARTED = "íú";

    private Readable() {}

    /** How many years of school an English text asks for. */
    static double grade(String text) {
        List<String> words = words(text);
        double syllables = words.stream().mapToInt(Readable::english).sum();
        return 0.39 * words.size() / sentences(text) + 11.8 * syllables / words.size() - 15.59;
    }

    /** How easy a Spanish text is, of a hundred. */
    static double ease(String text) {
        List<String> words = words(text);
        double syllables = words.stream().mapToInt(Readable::spanish).sum();
        return 206.84 - 60 * syllables / words.size() - 1.02 * words.size() / sentences(text);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static double sentences(String text) {
        return Math.max(1, text.split("[.?!]+(\\s|$)").length);
    }

    private static int english(String word) {
        String spoken = SILENT.matcher(word).replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }

    /** Two strong vowels beside each other, or one with an accent of its own, are two syllables. */
    private static int spanish(String word) {
        int count = 0;
        Matcher groups = SPOKEN.matcher(word);
        while (groups.find()) {
            String group = groups.group();
            count++;
            for (int i = 1; i < group.length(); i++) {
                boolean strong = STRONG.indexOf(group.charAt(i - 1)) >= 0 && STRONG.indexOf(group.charAt(i)) >= 0;
                boolean accent = PARTED.indexOf(group.charAt(i - 1)) >= 0 || PARTED.indexOf(group.charAt(i)) >= 0;
                count += strong || accent ? 1 : 0;
            }
        }
        return Math.max(1, count);
    }
}
