package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foramen.chart.Answers;
import org.foramen.chart.Measure;
import org.foramen.chart.Score;
import org.foramen.criteria.Scoring.Formula;
import org.foramen.criteria.Scoring.Item;
import org.foramen.criteria.Scoring.Total;
import org.foramen.criteria.Scoring.Unlike;
import org.foramen.criteria.Scoring.Unscored;
import org.junit.jupiter.api.Test;

/** Answers make a score as the published examples say, and no score where too few were given. */
class ScoringTest {
    private static final Scoring INDEX = scoring("odi", Formula.PERCENT, 10, 5, 1);
    private static final Scoring NINE = scoring("phq-9", Formula.SUM, 9, 3, 0);
    private static final Scoring THREE = scoring("peg", Formula.MEAN, 3, 10, 0);

    private static Scoring scoring(String scale, Formula formula, int items, int most, int mayMiss) {
        List<Integer> values = IntStream.rangeClosed(0, most).boxed().toList();
        List<Item> all = IntStream.rangeClosed(1, items)
                .mapToObj(number -> new Item(number, values, values, ""))
                .toList();
        return new Scoring(scale, formula, all, mayMiss);
    }

    private static Answers answers(String scale, int... given) {
        Map<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] >= 0) {
                map.put(i + 1, given[i]);
            }
        }
        return Answers.of(scale, map);
    }

    private static void scores(String expected, Scoring scoring, int... given) {
        BigDecimal score = scoring.of(answers(scoring.scale(), given)).score().orElseThrow();
        assertEquals(0, new BigDecimal(expected).compareTo(score), score::toPlainString);
    }

    @Test
    void sixteen_of_fifty_is_32_percent_and_16_of_45_is_35_55() {
        scores("32", INDEX, 2, 1, 3, 2, 1, 0, 2, 1, 2, 2);
        scores("35.55", INDEX, 2, 1, 3, 2, 1, 0, 2, -1, 3, 2);
    }

    @Test
    void twenty_two_of_fifty_is_44_percent() {
        scores("44", INDEX, 3, 2, 3, 2, 2, 1, 2, 3, 2, 2);
    }

    @Test
    void what_was_entered_without_items_stands_as_it_is() {
        Scoring entered = scoring("vas", Formula.ENTERED, 1, 100, 0);
        scores("62", entered, 62);
        scores("0", entered, 0);
    }

    @Test
    void
            a_range_that_was_entered_beside_answers_gives_way_to_what_they_make_and_so_does_a_value_where_they_make_none() {
        Lexicon lexicon = new Lexicon();
        lexicon.put(INDEX);
        Answers whole = answers("odi", 2, 1, 3, 2, 1, 0, 2, 1, 2, 2);
        Measure range = new Measure("odi", new BigDecimal("20"), Optional.of(new BigDecimal("40")));
        LocalDate day = LocalDate.parse("2026-11-01");
        assertEquals(
                0,
                new BigDecimal("32")
                        .compareTo(Scoring.of(new Score(day, Optional.of(range), Optional.of(whole)), lexicon)
                                .score()
                                .orElseThrow()));
        assertEquals(
                Optional.empty(),
                Scoring.of(
                                new Score(day, Optional.of(Measure.of("odi", "32")), Optional.of(answers("odi", 2, 1))),
                                lexicon)
                        .score());
    }

    @Test
    void two_sections_missing_leave_no_score() {
        assertEquals(new Unscored(List.of(4, 8), List.of()), INDEX.of(answers("odi", 2, 1, 3, -1, 1, 0, 2, -1, 3, 2)));
    }

    @Test
    void all_at_the_most_is_the_end_of_the_scale() {
        scores("100", INDEX, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        scores("27", NINE, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        scores("10", THREE, 10, 10, 10);
    }

    @Test
    void a_mean_is_cut_off_and_never_rounded_up() {
        scores("6.66", THREE, 7, 7, 6);
    }

    @Test
    void a_blank_is_never_zero() {
        assertEquals(
                Optional.empty(),
                NINE.of(answers("phq-9", 1, 1, 1, 1, 1, 1, 1, 1, -1)).score());
        assertEquals(Optional.empty(), NINE.of(answers("phq-9")).score());
    }

    @Test
    void an_answer_that_cannot_be_leaves_no_score() {
        assertEquals(new Unscored(List.of(), List.of(6)), NINE.of(answers("phq-9", 1, 1, 1, 1, 1, 4, 1, 1, 1)));
        assertEquals(new Unscored(List.of(), List.of(10)), NINE.of(answers("phq-9", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
    }

    @Test
    void a_total_that_the_answers_contradict_is_no_score() {
        Lexicon lexicon = new Lexicon();
        lexicon.put(NINE);
        Answers twelve = answers("phq-9", 2, 2, 2, 2, 1, 1, 1, 1, 0);
        assertEquals(
                new Total(new BigDecimal("12"), List.of()).score(),
                entered("12", twelve, lexicon).score());
        assertEquals(new Unlike(new BigDecimal("14"), new BigDecimal("12")), entered("14", twelve, lexicon));
        assertEquals(new Unlike(new BigDecimal("11"), new BigDecimal("12")), entered("11", twelve, lexicon));
    }

    private static Scoring.Scored entered(String total, Answers answers, Lexicon lexicon) {
        Score score =
                new Score(LocalDate.of(2026, 11, 1), Optional.of(Measure.of("phq-9", total)), Optional.of(answers));
        return Scoring.of(score, lexicon);
    }

    @Test
    void answers_to_an_unknown_questionnaire_make_no_score() {
        Score score = Score.of(LocalDate.of(2026, 11, 1), answers("nobody-knows", 1, 2));
        assertEquals(Optional.empty(), Scoring.of(score, new Lexicon()).score());
    }
}
