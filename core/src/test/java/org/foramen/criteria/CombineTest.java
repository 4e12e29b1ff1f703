package org.foramen.criteria;

import static org.foramen.criteria.Fixed.DAY;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foramen.criteria.Because.Remark;
import org.junit.jupiter.api.Test;

/** Answers put together: what comes of them, until when it stands, and that a glance says the same as the whole argument. */
class CombineTest {

    private static Verdict put(Criterion criterion) {
        Weigh weigh = Fixed.person().weigh();
        Verdict verdict = weigh.put(criterion);
        assertEquals(new Glance(verdict.truth(), verdict.stands()), weigh.glance(criterion), criterion::toString);
        return verdict;
    }

    private static int least(Stream<Fixed> parts) {
        return parts.mapToInt(Fixed::stands).min().orElse(Verdict.FOR_GOOD);
    }

    private static int most(Stream<Fixed> parts) {
        return parts.mapToInt(Fixed::stands).max().orElseThrow();
    }

    private static void holds(Criterion criterion, List<Fixed> parts, Truth truth, Truth decisive) {
        int stands =
                truth == decisive ? most(parts.stream().filter(p -> p.truth() == decisive)) : least(parts.stream());
        Verdict verdict = put(criterion);
        assertEquals(truth, verdict.truth(), criterion::toString);
        assertEquals(stands, verdict.stands(), criterion::toString);
        assertEquals(parts.size(), verdict.parts().size());
    }

    @Test
    void all_is_as_weak_as_its_weakest_part_and_a_refusal_stands_as_long_as_the_longest_refusing_part() {
        for (Fixed a : Fixed.all()) {
            for (Fixed b : Fixed.all()) {
                for (Fixed c : Fixed.all()) {
                    Criterion all = new Criterion.All(List.of(a.criterion(), b.criterion(), c.criterion()));
                    Truth truth = Stream.of(a, b, c)
                            .map(Fixed::truth)
                            .min(Truth::compareTo)
                            .orElseThrow();
                    holds(all, List.of(a, b, c), truth, NOT_MET);
                }
            }
        }
    }

    @Test
    void any_is_as_strong_as_its_strongest_part_and_a_yes_stands_as_long_as_the_longest_part_that_says_yes() {
        for (Fixed a : Fixed.all()) {
            for (Fixed b : Fixed.all()) {
                for (Fixed c : Fixed.all()) {
                    Criterion any = new Criterion.Any(List.of(a.criterion(), b.criterion(), c.criterion()));
                    Truth truth = Stream.of(a, b, c)
                            .map(Fixed::truth)
                            .max(Truth::compareTo)
                            .orElseThrow();
                    holds(any, List.of(a, b, c), truth, MET);
                }
            }
        }
    }

    @Test
    void some_of_several_is_met_by_enough_and_refused_only_when_enough_are_refused() {
        for (int count = 1; count <= 3; count++) {
            for (Fixed a : Fixed.all()) {
                for (Fixed b : Fixed.all()) {
                    Fixed c = Fixed.of(UNKNOWN, DAY + 14);
                    List<Fixed> parts = List.of(a, b, c);
                    long met = parts.stream().filter(p -> p.truth() == MET).count();
                    long open = parts.stream().filter(p -> p.truth() == UNKNOWN).count();
                    Truth truth = met >= count ? MET : met + open >= count ? UNKNOWN : NOT_MET;
                    Verdict verdict = put(new Criterion.AtLeast(
                            count, parts.stream().map(Fixed::criterion).toList()));
                    assertEquals(truth, verdict.truth());
                    assertEquals(least(parts.stream()), verdict.stands());
                }
            }
        }
    }

    @Test
    void the_short_way_to_an_answer_and_the_one_switch_say_the_same() {
        Criterion leaf = Fixed.leaf(UNKNOWN);
        List<Criterion> common = List.of(
                leaf,
                new Criterion.Not(leaf),
                new Criterion.All(List.of(leaf, Fixed.leaf(MET))),
                new Criterion.Any(List.of(leaf, Fixed.leaf(NOT_MET))),
                Fixed.of(MET, DAY + 7).stated(Status.SINGLE).criterion());
        Weigh weigh = Fixed.person().weigh();
        for (Criterion criterion : common) {
            assertEquals(weigh.put(criterion), weigh.each(criterion, Clause.Silence.ASKS));
        }
    }

    @Test
    void an_answer_knows_its_clause_and_until_when_it_stands() {
        Verdict stated = put(Fixed.of(MET, DAY + 7).stated(Status.SINGLE).criterion());
        assertEquals("T-1", stated.clause().orElseThrow().id());
        assertEquals(LocalDate.ofEpochDay(DAY + 7L), stated.standsUntil().orElseThrow());
        Verdict bare = put(Fixed.leaf(MET));
        assertTrue(bare.clause().isEmpty());
        assertTrue(bare.standsUntil().isEmpty());
    }

    @Test
    void the_same_question_can_be_put_with_another_force_and_on_another_day() {
        Criterion weak = new Criterion.All(
                List.of(Fixed.of(NOT_MET, DAY + 7).stated(Status.SINGLE).criterion()));
        Weigh weigh = Fixed.person().weigh();
        assertEquals(DAY + 3, weigh.on(DAY + 3).day());
        assertEquals(NOT_MET, weigh.put(weak).truth());
        assertEquals(MET, weigh.with(Weigh.Force.COVERAGE).put(weak).truth());
        assertEquals(NOT_MET, weigh.with(Weigh.Force.ADVICE).put(weak).truth());
    }

    @Test
    void the_contrary_stands_as_long_as_what_it_denies() {
        for (Fixed part : Fixed.all()) {
            Verdict verdict = put(new Criterion.Not(part.criterion()));
            assertEquals(part.truth().not(), verdict.truth());
            assertEquals(part.stands(), verdict.stands());
            assertEquals(1, verdict.parts().size());
        }
    }

    @Test
    void a_rule_whose_condition_is_not_given_asks_nothing_and_says_so() {
        for (Fixed condition : Fixed.all()) {
            for (Fixed rule : Fixed.all()) {
                Verdict verdict = put(new Criterion.When(condition.criterion(), rule.criterion()));
                assertEquals(condition.truth().not().or(rule.truth()), verdict.truth());
                assertEquals(condition.truth() == NOT_MET, verdict.because().has(Remark.DOES_NOT_APPLY));
                assertEquals(2, verdict.parts().size());
            }
        }
        Verdict spared = put(new Criterion.When(
                Fixed.of(NOT_MET, DAY + 30).criterion(), Fixed.of(MET, DAY + 7).criterion()));
        assertEquals(DAY + 30, spared.stands());
    }

    @Test
    void an_exception_rescues_a_rule_that_does_not_hold_and_says_so_only_then() {
        for (Fixed exception : Fixed.all()) {
            for (Fixed rule : Fixed.all()) {
                Verdict verdict = put(new Criterion.Unless(rule.criterion(), exception.criterion()));
                assertEquals(exception.truth().or(rule.truth()), verdict.truth());
                assertEquals(
                        exception.truth() == MET && rule.truth() != MET,
                        verdict.because().has(Remark.EXCEPTED));
                assertFalse(verdict.because().has(Remark.WEAK_EXCEPTION));
                assertEquals(2, verdict.parts().size());
            }
        }
    }

    @Test
    void while_a_rule_is_switched_off_nobody_knows_and_before_and_after_it_answers_as_ever() {
        LocalDate from = LocalDate.parse("2026-12-05");
        Criterion off = new Criterion.Off(Fixed.leaf(MET), from, from.plusDays(7));
        assertEquals(MET, Fixed.person().moved("2026-12-04").truth(off));
        assertEquals(DAY + 3, Fixed.person().put(off).stands());
        Verdict during = Fixed.person().moved("2026-12-05").put(off);
        assertEquals(UNKNOWN, during.truth());
        assertTrue(during.because().has(Remark.OFF));
        assertEquals(DAY + 10, during.stands());
        assertEquals(UNKNOWN, Fixed.person().moved("2026-12-11").truth(off));
        assertEquals(MET, Fixed.person().moved("2026-12-12").truth(off));
        assertEquals(
                Verdict.FOR_GOOD, Fixed.person().moved("2026-12-12").put(off).stands());
    }

    @Test
    void an_answer_that_ends_sooner_than_the_switch_ends_then() {
        Fixed week = Fixed.of(MET, DAY + 7);
        LocalDate later = LocalDate.ofEpochDay(DAY + 20L);
        Verdict verdict = put(new Criterion.Off(week.criterion(), later, later.plusDays(7)));
        assertEquals(DAY + 7, verdict.stands());
        assertEquals(1, verdict.parts().size());
    }
}
