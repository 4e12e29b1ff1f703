package org.foramen.criteria;

import static org.foramen.criteria.Say.finding;
import static org.foramen.criteria.Say.reviewed;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.foramen.chart.Document;
import org.foramen.chart.Kind;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Term;
import org.foramen.criteria.Because.Remark;
import org.junit.jupiter.api.Test;

/** What nobody wrote down is unknown, unless somebody looked, or the rule says that silence is taken as none. */
class SilenceTest {
    private static final Criterion FEVER = present(Kind.FINDING, "fever");
    private static final Criterion PACEMAKER = present(Kind.IMPLANT, "pacemaker");
    private static final Criterion PLAN = present(Kind.DOCUMENT, "plan");
    private static final Criterion ODI =
            new Criterion.Measured(Kind.SCORE, Scene.names("odi"), Optional.empty(), Optional.empty());

    private static Criterion present(Kind kind, String what) {
        return new Criterion.Present(kind, Scene.names(what), Optional.empty(), false);
    }

    private static Scene today() {
        return Scene.on("2026-12-01");
    }

    @Test
    void nothing_recorded_is_unknown() {
        Verdict verdict = today().put(PACEMAKER);
        assertEquals(UNKNOWN, verdict.truth());
        assertTrue(verdict.because().has(Remark.SILENT));
    }

    @Test
    void a_coverage_exclusion_may_take_it_as_none_and_says_so() {
        Verdict verdict = today().assumed(PACEMAKER);
        assertEquals(NOT_MET, verdict.truth());
        assertTrue(verdict.because().has(Remark.ASSUMED));
    }

    @Test
    void in_safety_silence_always_asks_whatever_the_clause_says() {
        Clause clause = new Clause(
                "S-1", "says", "s1", Status.CONFIRMED, "ask?", "clinician", Clause.Silence.ASSUMED, Clause.Due.REQUEST);
        assertEquals(UNKNOWN, today().truth(new Criterion.Stated(clause, PACEMAKER)));
    }

    @Test
    void a_list_that_somebody_went_through_answers_for_what_is_not_in_it() {
        Verdict verdict = today().known(reviewed(Kind.IMPLANT, "2016-01-01", "2026-11-22"))
                .put(PACEMAKER);
        assertEquals(NOT_MET, verdict.truth());
        assertTrue(verdict.because().has(Remark.REVIEWED));
        assertEquals(1, verdict.because().count());
    }

    @Test
    void a_review_of_another_list_answers_nothing() {
        assertEquals(
                UNKNOWN,
                today().known(reviewed(Kind.FINDING, "2016-01-01", "2026-11-22"))
                        .truth(PACEMAKER));
    }

    @Test
    void somebody_who_asked_for_one_thing_has_not_asked_for_another() {
        Reviewed asked = new Reviewed(
                Say.day("2026-11-22"), Kind.FINDING, Term.word("fever"), Say.day("2026-11-01"), Say.day("2026-11-22"));
        assertEquals(NOT_MET, today().known(asked).truth(FEVER));
        assertEquals(UNKNOWN, today().known(asked).truth(present(Kind.FINDING, "weight-loss")));
    }

    @Test
    void asking_for_one_member_of_a_set_has_not_asked_for_the_set() {
        Reviewed warfarin = new Reviewed(
                Say.day("2026-11-22"),
                Kind.MEDICATION,
                Term.word("warfarin"),
                Say.day("2026-01-01"),
                Say.day("2026-11-22"));
        assertEquals(UNKNOWN, today().known(warfarin).truth(present(Kind.MEDICATION, "anticoagulant")));
    }

    @Test
    void a_review_must_reach_as_far_back_as_the_window_that_is_asked_about() {
        Criterion within =
                new Criterion.Present(Kind.FINDING, Scene.names("fever"), Optional.of(Span.months(3)), false);
        assertEquals(
                NOT_MET,
                today().known(reviewed(Kind.FINDING, "2026-09-01", "2026-11-22"))
                        .truth(within));
        assertEquals(
                UNKNOWN,
                today().known(reviewed(Kind.FINDING, "2026-09-02", "2026-11-22"))
                        .truth(within));
    }

    @Test
    void a_review_that_ended_before_it_was_written_down_is_not_whole() {
        Reviewed old = new Reviewed(
                Say.day("2026-11-22"),
                Kind.IMPLANT,
                Term.word(Reviewed.ALL),
                Say.day("2016-01-01"),
                Say.day("2020-01-01"));
        assertEquals(UNKNOWN, today().known(old).truth(PACEMAKER));
    }

    @Test
    void something_of_that_kind_that_could_not_be_read_keeps_it_unknown() {
        Scene scene = today().known(reviewed(Kind.IMPLANT, "2016-01-01", "2026-11-22"), Say.unread(Kind.IMPLANT));
        assertEquals(UNKNOWN, scene.truth(PACEMAKER));
        assertEquals(
                UNKNOWN,
                today().known(Say.unread(Kind.IMPLANT)).assumed(PACEMAKER).truth());
    }

    @Test
    void a_missing_document_or_measurement_stays_unknown_even_when_somebody_looked() {
        assertEquals(
                UNKNOWN,
                today().known(reviewed(Kind.DOCUMENT, "2016-01-01", "2026-11-22"))
                        .truth(PLAN));
        assertEquals(
                UNKNOWN,
                today().known(reviewed(Kind.SCORE, "2016-01-01", "2026-11-22")).truth(ODI));
        Document missing = new Document(Say.day("2026-11-22"), Term.word("plan"), false);
        assertEquals(NOT_MET, today().known(missing).truth(PLAN));
    }

    @Test
    void the_latest_word_on_a_finding_decides() {
        Scene scene =
                today().known(finding("2026-10-01", "fever", true, ""), finding("2026-11-01", "fever", false, ""));
        assertEquals(NOT_MET, scene.truth(FEVER));
        assertEquals(MET, scene.known(finding("2026-11-20", "fever", true, "")).truth(FEVER));
    }
}
