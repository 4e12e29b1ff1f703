package org.foramen.clinic.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Allergy;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.clinic.People;
import org.junit.jupiter.api.Test;

class FactWordsTest {
    private static final Words WORDS = Languages.of(ZoneOffset.UTC).spokenTo(List.of(Locale.ENGLISH));
    private final FactWords says = new FactWords(WORDS);

    @Test
    void relief_is_cut_to_whole_percent_and_never_rounded_up() {
        Set<String> told = told(People.rosa());
        assertTrue(
                told.contains(
                        "block, medial branch, L4-5 left, bupivacaine 0.5%, NRS 7/10 to 2: 71% relief, lasted 5 h"),
                told.toString());
    }

    @Test
    void no_known_allergies_is_told_as_an_answer_to_a_question() {
        Allergy none = new Allergy(LocalDate.of(2026, 11, 1), Term.word("any"), false, "");
        assertEquals("no known allergies, asked", says.of(none));
    }

    @Test
    void a_course_of_care_says_how_often_it_was_done_and_why_it_ended() {
        Therapy course = new Therapy(
                LocalDate.of(2026, 11, 1),
                Term.word("physical-therapy"),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(LocalDate.of(2026, 5, 13)),
                Therapy.Result.FAILED,
                Optional.of("twice a week"),
                Optional.of("it hurt more"));
        String said = says.of(course);
        assertTrue(said.contains("twice a week, failed, stopped: it hurt more"), said);
    }

    @Test
    void every_kind_of_fact_has_its_word() {
        for (Kind kind : Kind.values()) {
            assertTrue(WORDS.known("kind." + kind.word()).isPresent(), kind.word());
            assertTrue(WORDS.known("kinds." + kind.word()).isPresent(), kind.word());
        }
    }

    @Test
    void a_place_is_said_in_the_reader_s_language_and_a_level_as_clinicians_write_it() {
        List<Site> sites = Site.all("low-back, L5 root right, L4-5 left");
        FactWords spanish = new FactWords(Languages.of(ZoneOffset.UTC).in("es").orElseThrow());
        assertEquals("low back right, L5 root right, L4-5 left", says.of(sites));
        assertEquals("espalda baja, lado derecho, raíz L5, lado derecho, L4-5, lado izquierdo", spanish.of(sites));
    }

    private Set<String> told(Chart chart) {
        return chart.entries().stream().map(Entry::fact).map(says::of).collect(Collectors.toSet());
    }
}
