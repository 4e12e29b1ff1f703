package org.foramen.criteria;

import static org.foramen.criteria.Say.finding;
import static org.foramen.criteria.Say.reviewed;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.foramen.chart.Kind;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Term;
import org.foramen.criteria.Because.Remark;
import org.junit.jupiter.api.Test;

/** One of several signs is enough; each by itself is there, is gone, or was never looked for. */
class PresenceTest {
    private static final Criterion FEVER_OR_CHILLS = of(Kind.FINDING, "fever", "chills");
    private static final Criterion FEVER_HERE =
            new Criterion.Present(Kind.FINDING, Scene.names("fever"), Optional.of(Span.days(30)), true);

    private static Criterion of(Kind kind, String... words) {
        return new Criterion.Present(kind, Scene.names(words), Optional.empty(), false);
    }

    private static Scene today() {
        return Scene.on("2026-12-01").at("L4-5 left");
    }

    @Test
    void one_that_is_there_is_enough_whatever_is_known_of_the_other() {
        Verdict fever = today().known(finding("2026-11-01", "fever", true, "")).put(FEVER_OR_CHILLS);
        assertEquals(MET, fever.truth());
        assertEquals(1, fever.because().count());
        Scene both =
                today().known(finding("2026-11-01", "fever", false, ""), finding("2026-11-02", "chills", true, ""));
        assertEquals(MET, both.truth(FEVER_OR_CHILLS));
        assertEquals(1, both.put(FEVER_OR_CHILLS).because().count());
    }

    @Test
    void one_that_is_gone_leaves_open_the_other_that_nobody_looked_for() {
        Verdict verdict =
                today().known(finding("2026-11-01", "fever", false, "")).put(FEVER_OR_CHILLS);
        assertEquals(UNKNOWN, verdict.truth());
        assertTrue(verdict.because().has(Remark.SILENT));
        assertEquals(0, verdict.because().count());
    }

    @Test
    void both_gone_is_a_no_that_names_both() {
        Verdict verdict = today().known(
                        finding("2026-11-01", "fever", false, ""), finding("2026-11-02", "chills", false, ""))
                .put(FEVER_OR_CHILLS);
        assertEquals(NOT_MET, verdict.truth());
        assertEquals(2, verdict.because().count());
    }

    @Test
    void both_there_is_a_yes_that_names_both() {
        Verdict verdict = today().known(
                        finding("2026-11-01", "fever", true, ""), finding("2026-11-02", "chills", true, ""))
                .put(FEVER_OR_CHILLS);
        assertEquals(MET, verdict.truth());
        assertEquals(2, verdict.because().count());
    }

    @Test
    void of_two_at_an_unsaid_place_the_latest_leaves_it_open() {
        Verdict verdict = today().known(
                        finding("2026-11-10", "fever", true, "L4-5"), finding("2026-11-12", "fever", true, "L4-5"))
                .put(FEVER_HERE);
        assertEquals(UNKNOWN, verdict.truth());
        assertTrue(verdict.because().has(Remark.PLACE_UNSAID));
        assertEquals(Because.fact(1).and(Remark.PLACE_UNSAID), verdict.because());
    }

    @Test
    void a_review_of_one_of_them_speaks_for_that_one_alone() {
        LocalDate day = Say.day("2026-11-22");
        Reviewed fever = new Reviewed(day, Kind.FINDING, Term.word("fever"), Say.day("2026-01-01"), day);
        assertEquals(UNKNOWN, today().known(fever).truth(FEVER_OR_CHILLS));
        Reviewed chills = new Reviewed(day, Kind.FINDING, Term.word("chills"), Say.day("2026-01-01"), day);
        assertEquals(NOT_MET, today().known(fever, chills).truth(FEVER_OR_CHILLS));
        assertEquals(
                NOT_MET,
                today().known(reviewed(Kind.FINDING, "2026-01-01", "2026-11-22"))
                        .truth(FEVER_OR_CHILLS));
    }

    @Test
    void a_medicine_that_is_not_taken_says_nothing_of_another() {
        Criterion either = of(Kind.MEDICATION, "warfarin", "apixaban");
        assertEquals(
                UNKNOWN,
                today().known(Say.takes("2026-11-01", "warfarin", false)).truth(either));
        assertEquals(
                NOT_MET,
                today().known(Say.takes("2026-11-01", "warfarin", false), Say.takes("2026-11-01", "apixaban", false))
                        .truth(either));
        assertEquals(
                MET, today().known(Say.takes("2026-11-01", "apixaban", true)).truth(either));
        assertEquals(UNKNOWN, today().truth(either));
    }

    @Test
    void a_sign_at_an_unsaid_place_leaves_it_open_and_so_it_does_where_it_denies_what_was_there_before() {
        Scene open = today().known(finding("2026-11-20", "fever", true, ""));
        assertEquals(UNKNOWN, open.truth(FEVER_HERE));
        assertTrue(open.put(FEVER_HERE).because().has(Remark.PLACE_UNSAID));
        Scene there = today().known(
                        finding("2026-11-10", "fever", true, "L4-5 left"), finding("2026-11-20", "fever", false, ""));
        assertEquals(UNKNOWN, there.truth(FEVER_HERE));
        Scene again = today().known(
                        finding("2026-11-10", "fever", true, "L4-5 left"), finding("2026-11-20", "fever", true, ""));
        assertEquals(MET, again.truth(FEVER_HERE));
    }

    @Test
    void of_two_signs_at_unsaid_places_the_later_leaves_it_open_and_for_as_long_as_it_counts() {
        Verdict twice = today().known(
                        finding("2026-11-10", "fever", true, ""), finding("2026-11-20", "fever", true, ""))
                .put(FEVER_HERE);
        assertEquals(UNKNOWN, twice.truth());
        assertEquals(1, twice.because().count());
        assertEquals(Say.day("2026-12-20"), Scene.ends(twice));
    }

    @Test
    void a_sign_elsewhere_is_passed_over_and_one_before_the_window_is_none() {
        Scene elsewhere = today().known(
                        finding("2026-11-10", "fever", true, "L4-5 left"),
                        finding("2026-11-20", "fever", false, "C5-6 left"));
        assertEquals(MET, elsewhere.truth(FEVER_HERE));
        assertEquals(
                MET,
                today().known(finding("2026-11-02", "fever", true, "L4-5 left")).truth(FEVER_HERE));
        Scene old = today().known(finding("2026-11-01", "fever", true, "L4-5 left"));
        assertEquals(UNKNOWN, old.truth(FEVER_HERE));
    }

    @Test
    void a_sign_within_a_window_counts_until_the_day_before_it_leaves() {
        Verdict verdict =
                today().known(finding("2026-11-20", "fever", true, "L4-5 left")).put(FEVER_HERE);
        assertEquals(Say.day("2026-12-20"), Scene.ends(verdict));
    }

    @Test
    void a_sign_that_is_recorded_for_a_later_day_comes_true_then() {
        Scene later = today().known(finding("2026-12-10", "fever", true, ""));
        Verdict now = later.put(of(Kind.FINDING, "fever"));
        assertEquals(UNKNOWN, now.truth());
        assertEquals(Say.day("2026-12-10"), Scene.ends(now));
        assertEquals(MET, later.moved("2026-12-10").truth(of(Kind.FINDING, "fever")));
    }
}
