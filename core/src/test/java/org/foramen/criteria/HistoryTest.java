package org.foramen.criteria;

import static org.foramen.criteria.Say.day;
import static org.foramen.criteria.Say.done;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Relief;
import org.foramen.criteria.Because.Remark;
import org.junit.jupiter.api.Test;

/** What was done before, how long ago, and whether it was measured. */
class HistoryTest {
    private static final Criterion TWO_WEEKS_APART =
            new Criterion.Apart(Scene.names("epidural"), Criterion.Intent.EITHER, Span.weeks(2), true);
    private static final Criterion BEFORE =
            new Criterion.Had(Scene.names("epidural"), Optional.empty(), Optional.empty(), true);
    private static final Criterion TWO_YEARS_AGO = new Criterion.Had(
            Scene.names("epidural"), Optional.empty(), Optional.of(new Span(2, Span.Unit.YEARS)), true);

    private static Fact epidural(String on, String at) {
        return done(on, "epidural", at, Intent.THERAPEUTIC);
    }

    private static Scene on(String day, Fact... facts) {
        return Scene.on(day).at("L4-5 left").known(facts);
    }

    @Test
    void fourteen_days_after_the_last_one_is_two_weeks_and_thirteen_is_not() {
        Fact last = epidural("2026-11-17", "L4-5 left");
        assertEquals(MET, on("2026-12-01", last).truth(TWO_WEEKS_APART));
        Verdict early = on("2026-11-30", last).put(TWO_WEEKS_APART);
        assertEquals(NOT_MET, early.truth());
        assertEquals(day("2026-12-01"), Scene.ends(early));
    }

    @Test
    void none_before_keeps_the_interval_and_says_what_it_assumed() {
        Verdict verdict = on("2026-12-01").put(TWO_WEEKS_APART);
        assertEquals(MET, verdict.truth());
        assertTrue(verdict.because().has(Remark.ASSUMED));
        assertEquals(UNKNOWN, on("2026-12-01", Say.unread(Kind.INTERVENTION)).truth(TWO_WEEKS_APART));
    }

    @Test
    void one_on_the_other_side_leaves_the_interval_alone_and_one_of_unsaid_side_leaves_it_open() {
        assertEquals(MET, on("2026-12-01", epidural("2026-11-25", "L4-5 right")).truth(TWO_WEEKS_APART));
        Verdict open = on("2026-12-01", epidural("2026-11-25", "L4-5")).put(TWO_WEEKS_APART);
        assertEquals(UNKNOWN, open.truth());
        assertEquals(day("2026-12-09"), Scene.ends(open));
    }

    @Test
    void an_interval_between_diagnostic_procedures_is_not_broken_by_a_treatment() {
        Criterion between =
                new Criterion.Apart(Scene.names("epidural"), Criterion.Intent.DIAGNOSTIC, Span.weeks(2), true);
        assertEquals(MET, on("2026-12-01", epidural("2026-11-25", "L4-5 left")).truth(between));
        Fact diagnostic = done("2026-11-25", "epidural", "L4-5 left", Intent.DIAGNOSTIC);
        assertEquals(NOT_MET, on("2026-12-01", diagnostic).truth(between));
        Fact unsaid = done("2026-11-25", "epidural", "L4-5 left", Intent.UNSAID);
        assertEquals(UNKNOWN, on("2026-12-01", unsaid).truth(between));
    }

    @Test
    void what_must_have_been_diagnostic_is_not_met_by_a_treatment_and_is_open_where_nobody_said() {
        Criterion first = new Criterion.Had(
                Scene.names("epidural"), Criterion.Intent.DIAGNOSTIC, Optional.empty(), Optional.empty(), true);
        assertEquals(NOT_MET, underCoverage(epidural("2026-06-01", "L4-5 left"), first));
        assertEquals(MET, underCoverage(done("2026-06-01", "epidural", "L4-5 left", Intent.DIAGNOSTIC), first));
        assertEquals(UNKNOWN, underCoverage(done("2026-06-01", "epidural", "L4-5 left", Intent.UNSAID), first));
    }

    private static Truth underCoverage(Fact fact, Criterion criterion) {
        return on("2026-12-01", fact).underCoverage().truth(criterion);
    }

    @Test
    void a_request_that_names_no_place_leaves_open_what_was_done_there() {
        Scene unplaced = Scene.on("2026-12-01").known(epidural("2026-06-01", "L4-5 left"));
        assertEquals(UNKNOWN, unplaced.truth(BEFORE));
        assertEquals(
                MET, unplaced.aboutTheBody().truth(BEFORE), "a part of the body is asked about, and nothing for it");
    }

    @Test
    void a_request_that_names_no_place_leaves_open_whether_the_last_one_was_there() {
        Scene unplaced = Scene.on("2026-12-01").known(epidural("2026-11-25", "L4-5 left"));
        assertEquals(UNKNOWN, unplaced.truth(TWO_WEEKS_APART));
        assertEquals(
                MET,
                Scene.on("2026-12-09")
                        .known(epidural("2026-11-25", "L4-5 left"))
                        .truth(TWO_WEEKS_APART));
    }

    @Test
    void what_is_done_on_the_day_itself_was_not_done_before() {
        assertEquals(
                UNKNOWN, on("2026-12-01", epidural("2026-12-01", "L4-5 left")).truth(BEFORE));
        assertEquals(MET, on("2026-12-02", epidural("2026-12-01", "L4-5 left")).truth(BEFORE));
    }

    @Test
    void none_recorded_is_asked_in_safety_and_none_done_under_a_coverage_policy() {
        assertEquals(UNKNOWN, on("2026-12-01").truth(BEFORE));
        assertEquals(NOT_MET, on("2026-12-01").underCoverage().truth(BEFORE));
        assertEquals(
                NOT_MET,
                on("2026-12-01", Say.reviewed(Kind.INTERVENTION, "2020-01-01", "2026-11-22"))
                        .truth(BEFORE));
    }

    @Test
    void two_years_ago_is_reached_on_the_day() {
        Fact last = epidural("2024-12-01", "L4-5 left");
        assertEquals(NOT_MET, on("2026-11-30", last).truth(TWO_YEARS_AGO));
        assertEquals(MET, on("2026-12-01", last).truth(TWO_YEARS_AGO));
    }

    @Test
    void one_at_an_unsaid_place_leaves_it_open() {
        assertEquals(UNKNOWN, on("2026-12-01", epidural("2026-05-01", "")).truth(BEFORE));
        assertEquals(
                UNKNOWN,
                on("2026-12-01", epidural("2026-05-01", "")).underCoverage().truth(BEFORE));
    }

    @Test
    void pain_is_measured_before_and_after_on_one_scale() {
        Criterion paired = new Criterion.Paired(Scene.names("medial-branch"));
        assertEquals(MET, on("2026-12-01").truth(paired));
        assertEquals(
                MET, on("2026-12-01", block(Relief.measured("nrs", "7", "1"))).truth(paired));
        assertEquals(UNKNOWN, on("2026-12-01", block(Relief.stated("85"))).truth(paired));
        Relief mixed = new Relief.Measured(
                org.foramen.chart.Measure.of("nrs", "7"), org.foramen.chart.Measure.of("vas", "10"));
        assertEquals(NOT_MET, on("2026-12-01", block(mixed)).truth(paired));
        assertEquals(
                NOT_MET,
                on(
                                "2026-12-01",
                                block(Relief.measured("nrs", "7", "1")),
                                Say.block("2026-09-15", "L4-5 left", mixed, 6, "lidocaine"))
                        .truth(paired));
    }

    private static Fact block(Relief relief) {
        return Say.block("2026-09-01", "L4-5 left", relief, 6, "bupivacaine");
    }
}
