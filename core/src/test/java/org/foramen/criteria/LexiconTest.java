package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** A code is about every set that holds it or one of its headings, however the chart wrote it. */
class LexiconTest {

    private static Lexicon lexicon() {
        Lexicon lexicon = new Lexicon();
        lexicon.put("icd10cm|M54.16", "lumbar-radiculopathy");
        lexicon.put("icd10cm|M54.16", "radiculopathy");
        lexicon.put("icd10cm|M54.12", "radiculopathy");
        lexicon.put("icd10cm|M48.06", "stenosis");
        lexicon.put("icd10cm|M96", "after-surgery");
        lexicon.put("rxnorm|1364430", "apixaban");
        lexicon.put("word|apixaban", "anticoagulant");
        return lexicon;
    }

    private static Set<String> about(Term term) {
        Lexicon lexicon = lexicon();
        return lexicon.about(term).stream().map(lexicon::word).collect(Collectors.toSet());
    }

    private static Set<String> code(String icd) {
        return about(Term.coded("icd10cm", icd, ""));
    }

    @Test
    void a_code_is_found_with_and_without_its_dot_and_in_either_case() {
        for (String written : new String[] {"M54.16", "m54.16", "M5416", " m5416 "}) {
            assertEquals(Set.of("lumbar-radiculopathy", "radiculopathy"), code(written), written);
        }
    }

    @Test
    void a_code_belongs_wherever_one_of_its_headings_does() {
        assertEquals(Set.of("stenosis"), code("M48.062"));
        assertEquals(Set.of("stenosis"), code("M48.06"));
        assertEquals(Set.of("after-surgery"), code("M96.1"));
        assertEquals(Set.of("after-surgery"), code("M96"));
        assertEquals(Set.of(), code("M9"));
    }

    @Test
    void a_heading_belongs_to_a_set_when_every_code_below_it_that_is_named_does() {
        assertEquals(Set.of("radiculopathy"), code("M54.1"));
        assertEquals(Set.of("stenosis"), code("M48.0"));
        assertEquals(Set.of(), code("M54"));
        assertEquals(Set.of(), code("M48"));
        assertEquals(Set.of(), code("M55.1"));
        assertEquals(Set.of(), code("Z99.1"));
        assertEquals(Set.of(), code("A00.1"));
    }

    @Test
    void a_code_put_later_is_found_by_its_heading_too() {
        Lexicon lexicon = lexicon();
        Term heading = Term.coded("icd10cm", "M48.0", "");
        assertEquals(1, lexicon.about(heading).size());
        assertEquals(1, lexicon.about(heading).size());
        lexicon.put("icd10cm|M48.02", "neck");
        assertEquals(0, lexicon.about(heading).size());
    }

    @Test
    void the_same_set_told_twice_is_one_and_other_systems_have_no_headings() {
        Lexicon lexicon = lexicon();
        lexicon.put("rxnorm|1364430", "apixaban");
        lexicon.put("icd10cm|M54.16", "radiculopathy");
        assertEquals(1, lexicon.about(Term.coded("rxnorm", "1364430", "")).size());
        assertEquals(2, lexicon.about(Term.coded("icd10cm", "M54.16", "")).size());
        assertEquals(Set.of(), about(Term.coded("rxnorm", "136443", "")));
        assertFalse(Icd10.names("icd10cmx|M54.16"));
        assertFalse(Icd10.names("icd10pcs|0SG0070"));
        assertTrue(Icd10.names("icd10cm|M54.16"));
    }

    @Test
    void a_word_is_about_itself_first_and_about_its_sets() {
        Lexicon lexicon = lexicon();
        List<Integer> about = lexicon.about(Term.word("apixaban"));
        assertEquals(
                List.of("apixaban", "anticoagulant"),
                about.stream().map(lexicon::word).toList());
        assertTrue(lexicon.knows(Term.word("apixaban")));
        assertFalse(lexicon.knows(Term.word("unheard-of")));
        assertEquals(Lexicon.UNHEARD, lexicon.known("unheard-of"));
        assertEquals(lexicon.id("stenosis"), lexicon.known("stenosis"));
    }

    @Test
    void a_set_that_holds_the_word_by_which_it_is_called_is_told_once() {
        Lexicon lexicon = lexicon();
        lexicon.put("word|apixaban", "apixaban");
        assertEquals(2, lexicon.about(Term.word("apixaban")).size());
    }

    @Test
    void every_word_of_a_rule_or_a_set_is_listed_once_and_no_code_is() {
        Lexicon lexicon = lexicon();
        lexicon.put("word|eliquis", "apixaban");
        List<String> words = lexicon.words();
        assertEquals(words.size(), Set.copyOf(words).size());
        assertTrue(words.containsAll(List.of("all", "radiculopathy", "eliquis", "apixaban", "anticoagulant")));
        assertTrue(words.stream().noneMatch(word -> word.contains("|") || word.equals("?")));
    }

    @Test
    void how_long_an_anaesthetic_lasts_is_told_by_its_word_or_a_set_of_it() {
        Lexicon lexicon = new Lexicon();
        lexicon.put("rxnorm|6387", "lidocaine");
        lexicon.lasting("lidocaine", 120);
        assertEquals(120, lexicon.lasts(Term.coded("rxnorm", "6387", "")));
        assertEquals(120, lexicon.lasts(Term.word("lidocaine")));
        assertEquals(-1, lexicon.lasts(Term.word("saline")));
    }

    @Test
    void questionnaires_are_listed_by_name_and_found_by_it() {
        Lexicon lexicon = new Lexicon();
        assertEquals(Optional.empty(), lexicon.scoring("odi"));
        Scoring odi = new Scoring("odi", Scoring.Formula.PERCENT, List.of(), 1);
        Scoring ndi = new Scoring("ndi", Scoring.Formula.PERCENT, List.of(), 1);
        lexicon.put(odi);
        lexicon.put(ndi);
        assertEquals(Optional.of(odi), lexicon.scoring("odi"));
        assertEquals(List.of(ndi, odi), lexicon.scorings());
    }

    @Test
    void names_are_known_by_their_words_and_numbers() {
        Lexicon lexicon = lexicon();
        Names two = Names.of(lexicon, "stenosis", "apixaban");
        assertEquals(List.of("stenosis", "apixaban"), two.words());
        assertEquals("stenosis or apixaban", two.toString());
        assertEquals(two, Names.of(lexicon, "stenosis", "apixaban"));
        assertEquals(two.hashCode(), Names.of(lexicon, "stenosis", "apixaban").hashCode());
        assertNotEquals(two, Names.of(lexicon, "stenosis"));
        assertNotEquals(Names.of(lexicon, "stenosis"), Names.of(lexicon, "apixaban"));
        assertNotEquals(Names.of(lexicon, "stenosis"), "stenosis");
        assertNotEquals(two.hashCode(), Names.of(lexicon, "stenosis").hashCode());
        assertEquals(List.of(Names.of(lexicon, "stenosis"), Names.of(lexicon, "apixaban")), two.each());
        assertEquals(List.of(Names.ANY), Names.ANY.each());
        assertTrue(two.has(lexicon.id("apixaban")));
        assertFalse(two.has(lexicon.id("radiculopathy")));
        assertTrue(Names.of(lexicon, "stenosis").single());
        assertFalse(two.single());
        assertFalse(Names.ANY.single());
        assertTrue(Names.ANY.any());
        assertFalse(two.any());
    }

    @Test
    void the_same_words_under_other_numbers_are_other_names() {
        Lexicon other = new Lexicon();
        other.id("first");
        assertNotEquals(Names.of(lexicon(), "stenosis"), Names.of(other, "stenosis"));
    }

    @Test
    void a_fact_that_lacks_a_names_bit_is_surely_not_about_it() {
        Lexicon lexicon = lexicon();
        Names one = Names.of(lexicon, "stenosis");
        long bit = Names.bit(lexicon.id("stenosis"));
        assertEquals(bit, one.bits());
        assertEquals(
                bit | Names.bit(lexicon.id("apixaban")),
                Names.of(lexicon, "stenosis", "apixaban").bits());
        assertTrue(one.perhaps(bit));
        assertFalse(one.perhaps(~bit));
        assertEquals(Term.word("stenosis").key().hashCode(), one.self());
        assertEquals(0, Names.ANY.self());
    }
}
