package org.foramen.criteria;

import static org.foramen.criteria.Say.care;
import static org.foramen.criteria.Say.day;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.chart.Therapy;
import org.foramen.chart.Therapy.Result;
import org.junit.jupiter.api.Test;

/** Four weeks are twenty-eight days of care, from its start to the earlier of its end and the day of service. */
class CareDurationTest {
    private static final Criterion FOUR_WEEKS = put("physical-therapy", Span.weeks(4));
    private static final Criterion TWO_WEEKS = put("physical-therapy", Span.weeks(2));
    private static final Criterion EITHER = new Criterion.Course(
            Scene.names("physical-therapy", "nsaid"), Optional.of(Span.weeks(4)), Set.of(Result.FAILED));

    private static Criterion put(String what, Span span) {
        return new Criterion.Course(Scene.names(what), Optional.of(span), Set.of(Result.FAILED));
    }

    private static Therapy exercised(String from, String to) {
        return care("physical-therapy", from, to, Result.FAILED);
    }

    @Test
    void twenty_eight_days_are_four_weeks_and_twenty_seven_are_not() {
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-03-01", "2026-03-29"))
                        .truth(FOUR_WEEKS));
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-03-01", "2026-03-28"))
                        .truth(FOUR_WEEKS));
    }

    @Test
    void fourteen_days_are_two_weeks_and_thirteen_are_not() {
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-03-01", "2026-03-15"))
                        .truth(TWO_WEEKS));
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-03-01", "2026-03-14"))
                        .truth(TWO_WEEKS));
    }

    @Test
    void care_that_goes_on_counts_to_the_day_of_service_and_says_when_it_will_be_enough() {
        Scene early = Scene.on("2026-11-28").known(exercised("2026-11-01", ""));
        assertEquals(NOT_MET, early.truth(FOUR_WEEKS));
        assertEquals(day("2026-11-29"), Scene.ends(early.put(FOUR_WEEKS)));
        assertEquals(
                MET, Scene.on("2026-11-29").known(exercised("2026-11-01", "")).truth(FOUR_WEEKS));
    }

    @Test
    void an_end_after_the_day_of_service_does_not_lend_days() {
        Therapy planned = exercised("2026-11-01", "2026-12-31");
        assertEquals(NOT_MET, Scene.on("2026-11-28").known(planned).truth(FOUR_WEEKS));
        assertEquals(MET, Scene.on("2026-11-29").known(planned).truth(FOUR_WEEKS));
    }

    @Test
    void overlapping_courses_count_once_and_alternating_ones_add_up() {
        Therapy tablets = care("nsaid", "2026-03-10", "2026-03-24", Result.FAILED);
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-03-01", "2026-03-20"), tablets)
                        .truth(EITHER));
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .known(
                                exercised("2026-03-01", "2026-03-10"),
                                tablets,
                                care("nsaid", "2026-05-01", "2026-05-06", Result.FAILED))
                        .truth(EITHER));
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01")
                        .known(
                                exercised("2026-03-01", "2026-03-10"),
                                tablets,
                                care("nsaid", "2026-05-01", "2026-05-05", Result.FAILED))
                        .truth(EITHER));
    }

    @Test
    void a_course_without_its_first_day_leaves_open_what_the_dated_ones_do_not_settle() {
        assertEquals(UNKNOWN, Scene.on("2026-12-01").known(exercised("", "")).truth(FOUR_WEEKS));
        assertEquals(
                UNKNOWN,
                Scene.on("2026-12-01")
                        .known(exercised("", ""), exercised("2026-03-01", "2026-03-20"))
                        .truth(FOUR_WEEKS));
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .known(exercised("", ""), exercised("2026-03-01", "2026-04-20"))
                        .truth(FOUR_WEEKS));
    }

    @Test
    void care_that_begins_later_does_not_count_yet_and_the_answer_ends_when_it_begins() {
        Therapy later = new Therapy(
                day("2026-11-20"),
                org.foramen.chart.Term.word("physical-therapy"),
                Optional.of(day("2026-12-10")),
                Optional.empty(),
                Result.FAILED);
        Verdict verdict = Scene.on("2026-12-01").known(later).put(FOUR_WEEKS);
        assertEquals(UNKNOWN, verdict.truth());
        assertEquals(day("2026-12-10"), Scene.ends(verdict));
    }

    @Test
    void care_that_helped_did_not_fail_and_care_of_unsaid_result_leaves_it_open() {
        Therapy helped = care("physical-therapy", "2026-03-01", "2026-06-01", Result.HELPED);
        Therapy unsaid = care("physical-therapy", "2026-03-01", "2026-06-01", Result.UNSAID);
        assertEquals(NOT_MET, Scene.on("2026-12-01").known(helped).truth(FOUR_WEEKS));
        assertEquals(UNKNOWN, Scene.on("2026-12-01").known(unsaid).truth(FOUR_WEEKS));
    }

    @Test
    void a_month_of_care_is_a_calendar_month() {
        Criterion month = put("physical-therapy", Span.months(1));
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-01-31", "2026-02-28"))
                        .truth(month));
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-03-31", "2026-04-29"))
                        .truth(month));
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .known(exercised("2026-03-31", "2026-04-30"))
                        .truth(month));
    }

    @Test
    void nothing_recorded_is_asked_and_a_list_that_somebody_went_through_holds_none() {
        assertEquals(UNKNOWN, Scene.on("2026-12-01").truth(FOUR_WEEKS));
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01")
                        .known(Say.reviewed(Kind.THERAPY, "2025-01-01", "2026-11-22"))
                        .truth(FOUR_WEEKS));
    }
}
