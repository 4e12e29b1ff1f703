package org.foramen.vignettes.line;

import java.util.regex.Pattern;
import org.foramen.chart.Term;

/** Names of things: a word of our own, a code with its system, both with the words they came with. */
final class Terms {
    private static final Pattern ICD = Pattern.compile("[A-TV-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?");

    private Terms() {}

    /** {@code radicular-pain}, {@code icd10cm|M54.16}, {@code icd10cm|M54.16 "Radiculopathy, lumbar region"}. */
    static Term term(Words words, String expected) {
        Word word = words.take(expected);
        int bar = word.text().indexOf('|');
        if (bar < 0) {
            return word(word, words);
        }
        String system = word.text().substring(0, bar);
        String code = word.text().substring(bar + 1);
        if (system.isEmpty() || code.isEmpty()) {
            throw new Misread(
                    word.at(), "'" + word.text() + "' is no code", "A code is written system|code: icd10cm|M54.16.");
        }
        return Term.coded(system, code, words.quoted() ? words.take("").text() : code);
    }

    private static Term word(Word word, Words words) {
        if (!word.quoted() && ICD.matcher(word.text()).matches()) {
            String code = "icd10cm|" + word.text();
            throw new Misread(
                    word.at(), "'" + word.text() + "' looks like a code without its system", "Write " + code + ".");
        }
        if (!word.quoted() && !word.text().matches("[A-Za-z].*")) {
            throw new Misread(word.at(), "'" + word.text() + "' is no name of a thing", "Names begin with a letter.");
        }
        String text = word.text();
        return words.quoted() ? Term.coded(Term.WORD, text, words.take("").text()) : Term.word(text);
    }

    static String write(Term term) {
        String words = term.words().equals(term.code()) ? "" : " " + Quote.marks(term.words());
        boolean plain = term.ownWord()
                && !term.code().contains("|")
                && !ICD.matcher(term.code()).matches();
        if (plain && !term.code().isEmpty()) {
            return Quote.word(term.code()) + words;
        }
        String key = term.key();
        return (key.matches("[^\\s,\"\\\\]+") ? key : Quote.marks(key)) + words;
    }
}
