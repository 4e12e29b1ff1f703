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
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Due;
import org.foramen.criteria.Weigh.Force;
import org.junit.jupiter.api.Test;

/** Who has a say: a weak source warns and does not refuse, may rescue, and in safety stops like any other. */
class VoiceTest {
    private static final Fixed NO = Fixed.of(NOT_MET, DAY + 7);
    private static final Fixed YES = Fixed.of(MET, DAY + 30);

    private static Verdict covered(Criterion criterion) {
        Weigh weigh = Fixed.person().underCoverage().weigh();
        Verdict verdict = weigh.put(criterion);
        assertEquals(new Glance(verdict.truth(), verdict.stands()), weigh.glance(criterion));
        return verdict;
    }

    private static Criterion all(Fixed... parts) {
        return new Criterion.All(List.of(parts).stream().map(Fixed::criterion).toList());
    }

    private static Criterion any(Fixed... parts) {
        return new Criterion.Any(List.of(parts).stream().map(Fixed::criterion).toList());
    }

    @Test
    void only_what_two_sources_say_may_refuse_under_a_coverage_policy_and_in_safety_all_may() {
        for (Status status : Status.values()) {
            boolean strong = status == Status.CONFIRMED || status == Status.SECONDARY;
            Criterion refusing = all(YES.stated(Status.CONFIRMED), NO.stated(status));
            assertEquals(strong ? NOT_MET : MET, covered(refusing).truth(), status.word());
            assertEquals(NOT_MET, Fixed.person().truth(refusing), status.word());
            assertEquals(strong, Force.COVERAGE.hears(NO.stated(status).criterion()));
            assertEquals(
                    status != Status.DRAFT, Force.ADVICE.hears(NO.stated(status).criterion()));
            assertTrue(Force.FULL.hears(NO.stated(status).criterion()));
        }
    }

    @Test
    void a_weak_source_may_rescue_and_the_answer_says_so_and_a_draft_may_not() {
        for (Status status : Status.values()) {
            Verdict rescued = covered(any(NO.stated(Status.CONFIRMED), YES.stated(status)));
            assertEquals(status == Status.DRAFT ? NOT_MET : MET, rescued.truth(), status.word());
            boolean weak = status == Status.SINGLE || status == Status.CONTESTED;
            assertEquals(weak, rescued.because().has(Remark.WEAK_EXCEPTION), status.word());
            assertEquals(
                    status != Status.DRAFT,
                    Force.COVERAGE.rescuedBy(YES.stated(status).criterion()));
            assertTrue(Force.FULL.rescuedBy(YES.stated(status).criterion()));
        }
    }

    @Test
    void a_yes_of_weak_sources_alone_is_no_weak_exception_for_nothing_was_required() {
        Verdict weak = covered(any(YES.stated(Status.SINGLE), NO.stated(Status.SINGLE)));
        assertEquals(MET, weak.truth());
        assertFalse(weak.because().has(Remark.WEAK_EXCEPTION));
        Verdict strong = covered(any(YES.stated(Status.SINGLE), YES.stated(Status.CONFIRMED)));
        assertFalse(strong.because().has(Remark.WEAK_EXCEPTION));
    }

    @Test
    void a_weak_exception_to_a_rule_rescues_it_as_a_weak_one() {
        Criterion.Unless weak = new Criterion.Unless(
                NO.stated(Status.CONFIRMED).criterion(),
                YES.stated(Status.SINGLE).criterion());
        assertEquals(MET, covered(weak).truth());
        assertTrue(covered(weak).because().has(Remark.WEAK_EXCEPTION));
        assertFalse(covered(weak).because().has(Remark.EXCEPTED));
        Criterion.Unless strong = new Criterion.Unless(
                NO.stated(Status.CONFIRMED).criterion(),
                YES.stated(Status.CONFIRMED).criterion());
        assertTrue(covered(strong).because().has(Remark.EXCEPTED));
    }

    @Test
    void what_has_no_say_neither_counts_among_several_nor_shortens_how_long_an_answer_stands() {
        Fixed soon = Fixed.of(UNKNOWN, DAY + 2).stated(Status.DRAFT);
        assertEquals(DAY + 30, covered(all(YES.stated(Status.CONFIRMED), soon)).stands());
        assertEquals(DAY + 30, covered(any(YES.stated(Status.CONFIRMED), soon)).stands());
        Criterion two = new Criterion.AtLeast(
                2,
                List.of(
                        YES.stated(Status.CONFIRMED).criterion(),
                        YES.stated(Status.DRAFT).criterion(),
                        soon.criterion()));
        assertEquals(NOT_MET, covered(two).truth());
        assertEquals(DAY + 30, covered(two).stands());
    }

    @Test
    void a_clause_that_is_due_later_is_not_judged_yet() {
        Criterion later = NO.stated(Status.CONFIRMED, Due.CLAIM).criterion();
        assertEquals(MET, covered(new Criterion.All(List.of(later))).truth());
        assertFalse(Voice.refuses(later, Force.COVERAGE, Due.REQUEST));
        assertFalse(Voice.refuses(later, Force.COVERAGE, Due.DAY));
        assertTrue(Voice.refuses(later, Force.COVERAGE, Due.CLAIM));
        assertTrue(Voice.refuses(NO.stated(Status.CONFIRMED).criterion(), Force.COVERAGE, Due.CLAIM));
    }

    @Test
    void whatever_is_put_together_has_a_say_when_any_part_of_it_has_one() {
        for (Status status : List.of(Status.CONFIRMED, Status.DRAFT)) {
            boolean heard = status == Status.CONFIRMED;
            Criterion part = NO.stated(status).criterion();
            Criterion draft = YES.stated(Status.DRAFT).criterion();
            LocalDate off = LocalDate.parse("2026-12-24");
            List<Criterion> wholes = List.of(
                    new Criterion.Not(part),
                    new Criterion.All(List.of(draft, part)),
                    new Criterion.Any(List.of(draft, part)),
                    new Criterion.AtLeast(1, List.of(draft, part)),
                    new Criterion.Unless(part, YES.stated(Status.CONFIRMED).criterion()),
                    new Criterion.When(YES.stated(Status.CONFIRMED).criterion(), part),
                    new Criterion.Off(part, off, off.plusDays(7)));
            for (Criterion whole : wholes) {
                assertEquals(heard, Voice.refuses(whole, Force.COVERAGE, Due.REQUEST), whole::toString);
            }
        }
    }

    @Test
    void a_bare_test_always_has_a_say() {
        assertTrue(Voice.refuses(Fixed.leaf(MET), Force.COVERAGE, Due.REQUEST));
        Criterion course = new Criterion.Course(Scene.names("walking"), Optional.empty(), Set.of());
        assertTrue(Voice.refuses(course, Force.COVERAGE, Due.REQUEST));
        assertFalse(Voice.refuses(new Criterion.All(List.of()), Force.COVERAGE, Due.REQUEST));
    }

    @Test
    void each_status_has_its_word_and_each_word_its_status() {
        for (Status status : Status.values()) {
            assertEquals(Optional.of(status), Status.of(status.word()));
        }
        assertEquals("single", Status.SINGLE.word());
        assertEquals(Optional.empty(), Status.of("certain"));
    }
}
