package org.foramen.clinic.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What patients read can be read by somebody who left school after eight years. */
class ReadingGradeTest {
    /** Items whose words belong to their instrument, and what only the clinic's people read. */
    private static final Predicate<String> OURS =
            key -> !key.matches("ask\\.(phq|gad).*|intake\\.told.*|scale\\..*|ask\\.(average|enjoyment|activity)");

    private static final List<String> GROUPS = List.of("intake.", "step.", "ask.", "pick.", "now.", "sent.", "");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern END = Pattern.compile("[.!?:;]+(\\s|$)");
    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");
    private static final Pattern SPANISH =
            Pattern.compile("[iuü]?[aeoáéó][iuy]?|[íú]|[iu][iu]|[iuü]|y\\b", Pattern.CASE_INSENSITIVE);

    private record Text(double words, double sentences, double syllables) {}

    @Test
    void english_is_read_at_the_eighth_grade_or_below_by_flesch_and_kincaid() throws IOException {
        for (String group : GROUPS) {
            Text text = text("words", group, ENGLISH);
            double grade = 0.39 * text.words() / text.sentences() + 11.8 * text.syllables() / text.words() - 15.59;
            assertTrue(grade <= 8, group + " has grade " + grade);
        }
    }

    @Test
    void spanish_is_of_normal_ease_or_easier_by_fernandez_huerta_and_by_inflesz() throws IOException {
        for (String group : GROUPS) {
            Text text = text("words_es", group, SPANISH);
            double perWord = text.syllables() / text.words();
            double perSentence = text.words() / text.sentences();
            double huerta = 206.84 - 60 * perWord - 1.02 * perSentence;
            double inflesz = 206.835 - 62.3 * perWord - perSentence;
            assertTrue(huerta >= 60, group + " has " + huerta + " by Fernández-Huerta");
            assertTrue(inflesz >= 55, group + " has " + inflesz + " by INFLESZ");
        }
    }

    private static Text text(String file, String group, Pattern syllable) throws IOException {
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(
                ReadingGradeTest.class.getResourceAsStream("/org/foramen/clinic/intake/" + file + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        double count = 0;
        double sentences = 0;
        double syllables = 0;
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(group) && OURS.test(key)) {
                String text = words.getProperty(key).replaceAll("\\{\\d}", "");
                count += WORD.matcher(text).results().count();
                sentences += Math.max(1, END.matcher(text).results().count());
                syllables += WORD.matcher(text)
                        .results()
                        .mapToLong(word -> syllables(word.group().toLowerCase(Locale.ROOT), syllable))
                        .sum();
            }
        }
        return new Text(count, sentences, syllables);
    }

    /** English counts a final e that is not heard only where it is the only vowel. */
    private static long syllables(String word, Pattern syllable) {
        String heard = syllable == ENGLISH ? word.replaceAll("(?<=[a-z]{2})e$|(?<=[^td])es$|(?<=[^td])ed$", "") : word;
        return Math.max(1, syllable.matcher(heard).results().count());
    }
}
