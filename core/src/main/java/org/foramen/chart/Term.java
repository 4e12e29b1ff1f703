package org.foramen.chart;

import java.util.Objects;

/**
 * A thing with a name: a word of Foramen's own ("taut-band"), or a code of a code system with the words it came with.
 *
 * @param system "word" for a word of our own, else icd10cm, snomed, rxnorm, loinc, cpt, hcpcs, atc, or the system's URI
 * @param code the word or the code
 * @param words how a person reads it; the code itself where nothing better is known
 */
public record Term(String system, String code, String words) {
    public static final String WORD = "word";

    public Term {
        Objects.requireNonNull(system);
        Objects.requireNonNull(code);
        words = words.isBlank() ? code : words;
    }

    /** A word of Foramen's own vocabulary. */
    public static Term word(String word) {
        return new Term(WORD, word, word);
    }

    public static Term coded(String system, String code, String words) {
        return new Term(system, code, words);
    }

    public boolean ownWord() {
        return system.equals(WORD);
    }

    /** "rxnorm|1364430": how a code set knows this term. */
    public String key() {
        return system + "|" + code;
    }
}
