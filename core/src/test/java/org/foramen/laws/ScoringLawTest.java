package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foramen.chart.Answers;
import org.foramen.criteria.Scoring;
import org.foramen.criteria.Scoring.Formula;
import org.foramen.criteria.Scoring.Item;

/** Scores of questionnaires: the order of answers means nothing, a blank is never zero, and more is never less. */
class ScoringLawTest {
    private static final int MOST = 5;

    /** A scoring and a whole sheet of answers to it. */
    record Sheet(Scoring scoring, List<Integer> answers) {
        Answers answered(List<Integer> items) {
            Map<Integer, Integer> given = new LinkedHashMap<>();
            items.forEach(item -> given.put(item, answers.get(item - 1)));
            return Answers.of("x", given);
        }

        List<Integer> items() {
            return IntStream.rangeClosed(1, answers.size()).boxed().toList();
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        Arbitrary<List<Integer>> answers =
                Arbitraries.integers().between(0, MOST).list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<Formula> formulas = Arbitraries.of(Formula.SUM, Formula.MEAN, Formula.PERCENT);
        return Combinators.combine(answers, formulas, Arbitraries.integers().between(0, 4))
                .as((given, formula, miss) -> new Sheet(scoring(given.size(), formula, miss), given));
    }

    private static Scoring scoring(int items, Formula formula, int mayMiss) {
        List<Integer> values = IntStream.rangeClosed(0, MOST).boxed().toList();
        return new Scoring(
                "x",
                formula,
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> new Item(number, values, values, ""))
                        .toList(),
                mayMiss);
    }

    @Property
    void the_order_in_which_items_are_answered_means_nothing(@ForAll("sheets") Sheet sheet, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(sheet.items());
        Collections.shuffle(shuffled, random);
        assertEquals(
                sheet.scoring().of(sheet.answered(sheet.items())),
                sheet.scoring().of(sheet.answered(shuffled)));
    }

    @Property
    void more_missing_than_may_be_is_no_score(@ForAll("sheets") Sheet sheet, @ForAll Random random) {
        List<Integer> some = new ArrayList<>(sheet.items());
        Collections.shuffle(some, random);
        int missing = Math.min(sheet.scoring().mayMiss() + 1, some.size());
        assertTrue(sheet.scoring()
                .of(sheet.answered(some.subList(missing, some.size())))
                .score()
                .isEmpty());
    }

    /** On a sheet where every answer is the most that can be, a gap leaves the score where it is; a zero would not. */
    @Property
    void a_missing_item_never_scores_as_zero(@ForAll("sheets") Sheet any, @ForAll Random random) {
        Sheet sheet = new Sheet(any.scoring(), Collections.nCopies(any.answers().size(), MOST));
        List<Integer> some = new ArrayList<>(sheet.items());
        Collections.shuffle(some, random);
        int missing = Math.min(sheet.scoring().mayMiss(), some.size() - 1);
        assertEquals(
                sheet.scoring().of(sheet.answered(sheet.items())).score(),
                sheet.scoring()
                        .of(sheet.answered(some.subList(missing, some.size())))
                        .score());
    }

    @Property
    void a_worse_answer_never_lowers_the_score(@ForAll("sheets") Sheet sheet, @ForAll Random random) {
        List<Integer> worse = new ArrayList<>(sheet.answers());
        int at = random.nextInt(worse.size());
        worse.set(at, Math.min(MOST, worse.get(at) + 1));
        Sheet other = new Sheet(sheet.scoring(), worse);
        assertTrue(sheet.scoring()
                        .of(sheet.answered(sheet.items()))
                        .score()
                        .orElseThrow()
                        .compareTo(other.scoring()
                                .of(other.answered(other.items()))
                                .score()
                                .orElseThrow())
                <= 0);
    }
}
