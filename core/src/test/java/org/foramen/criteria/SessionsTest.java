package org.foramen.criteria;

import static org.foramen.criteria.Say.day;
import static org.foramen.criteria.Say.done;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Region;
import org.foramen.criteria.Because.Remark;
import org.junit.jupiter.api.Test;

/** At most four sessions in one part of the spine in any twelve months: the request is one of them. */
class SessionsTest {
    private static final Criterion FOUR_A_YEAR =
            new Criterion.Sessions(Scene.names("epidural"), Criterion.Intent.EITHER, 4, Span.months(12), false);

    private static Fact epidural(String on) {
        return done(on, "epidural", "L4-5 left", Intent.THERAPEUTIC);
    }

    private static Scene year() {
        return Scene.on("2026-12-01").at("L4-5 left");
    }

    private static Scene threeBefore() {
        return year().known(epidural("2026-01-10"), epidural("2026-04-10"), epidural("2026-07-10"));
    }

    @Test
    void the_fourth_session_of_a_year_is_within_the_cap() {
        assertEquals(MET, threeBefore().assumed(FOUR_A_YEAR).truth());
    }

    @Test
    void the_fifth_is_not_and_the_answer_names_the_first_day_on_which_it_would_be() {
        Scene four = threeBefore().known(epidural("2026-10-10"));
        Verdict verdict = four.assumed(FOUR_A_YEAR);
        assertEquals(NOT_MET, verdict.truth());
        assertEquals(4, verdict.because().count());
        assertEquals(day("2027-01-10"), Scene.ends(verdict));
        assertEquals(NOT_MET, four.moved("2027-01-09").assumed(FOUR_A_YEAR).truth());
        assertEquals(MET, four.moved("2027-01-10").assumed(FOUR_A_YEAR).truth());
    }

    @Test
    void a_session_on_the_exact_anniversary_is_outside_and_remarked() {
        Verdict on = threeBefore().known(epidural("2025-12-01")).assumed(FOUR_A_YEAR);
        assertEquals(MET, on.truth());
        assertTrue(on.because().has(Remark.ANNIVERSARY));
        Verdict inside = threeBefore().known(epidural("2025-12-02")).assumed(FOUR_A_YEAR);
        assertEquals(NOT_MET, inside.truth());
        Verdict outside = threeBefore().known(epidural("2025-11-30")).assumed(FOUR_A_YEAR);
        assertEquals(MET, outside.truth());
        assertFalse(outside.because().has(Remark.ANNIVERSARY));
    }

    @Test
    void both_sides_on_one_day_are_one_session_and_on_two_days_two() {
        Fact right = done("2026-07-10", "epidural", "L4-5 right", Intent.THERAPEUTIC);
        Fact nextDay = done("2026-07-11", "epidural", "L4-5 right", Intent.THERAPEUTIC);
        assertEquals(MET, threeBefore().known(right).assumed(FOUR_A_YEAR).truth());
        assertEquals(NOT_MET, threeBefore().known(nextDay).assumed(FOUR_A_YEAR).truth());
    }

    @Test
    void another_part_of_the_spine_has_a_cap_of_its_own() {
        Fact neck = done("2026-09-10", "epidural", "C5-6", Intent.THERAPEUTIC);
        Fact sacral = done("2026-09-10", "epidural", "sacral-hiatus", Intent.THERAPEUTIC);
        assertEquals(MET, threeBefore().known(neck).assumed(FOUR_A_YEAR).truth());
        assertEquals(NOT_MET, threeBefore().known(sacral).assumed(FOUR_A_YEAR).truth());
    }

    @Test
    void what_is_done_on_the_day_itself_is_the_request_and_not_one_before_it() {
        assertEquals(
                MET,
                threeBefore().known(epidural("2026-12-01")).assumed(FOUR_A_YEAR).truth());
    }

    @Test
    void one_at_an_unsaid_place_leaves_the_cap_open_only_where_it_would_fill_it() {
        Fact somewhere = done("2026-09-10", "epidural", "", Intent.THERAPEUTIC);
        assertEquals(
                UNKNOWN, threeBefore().known(somewhere).assumed(FOUR_A_YEAR).truth());
        assertEquals(
                MET,
                year().known(somewhere, epidural("2026-01-10"))
                        .assumed(FOUR_A_YEAR)
                        .truth());
    }

    @Test
    void a_request_that_names_no_place_may_be_anywhere_so_a_full_region_does_not_refuse_it() {
        Scene unplaced = Scene.on("2026-12-01")
                .known(epidural("2026-01-10"), epidural("2026-04-10"), epidural("2026-07-10"), epidural("2026-10-10"));
        assertEquals(UNKNOWN, unplaced.assumed(FOUR_A_YEAR).truth());
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .known(epidural("2026-01-10"))
                        .assumed(FOUR_A_YEAR)
                        .truth());
    }

    @Test
    void a_request_that_reaches_into_two_regions_must_fit_in_both_whichever_is_named_first() {
        Scene back = threeBefore().known(epidural("2026-10-10")).at("C5-6 left and L4-5 left");
        assertEquals(NOT_MET, back.assumed(FOUR_A_YEAR).truth());
        assertEquals(4, back.assumed(FOUR_A_YEAR).because().count());
        assertEquals(day("2027-01-10"), Scene.ends(back.assumed(FOUR_A_YEAR)));
        assertEquals(
                NOT_MET, back.at("L4-5 left and C5-6 left").assumed(FOUR_A_YEAR).truth());
        Fact neck = done("2026-09-10", "epidural", "C5-6", Intent.THERAPEUTIC);
        assertEquals(
                MET,
                threeBefore()
                        .known(neck)
                        .at("C5-6 and L4-5")
                        .assumed(FOUR_A_YEAR)
                        .truth());
    }

    @Test
    void a_cap_counts_the_request_itself_so_it_is_at_least_one() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Criterion.Sessions(
                        Scene.names("epidural"), Criterion.Intent.EITHER, 0, Span.months(12), false));
        Criterion one =
                new Criterion.Sessions(Scene.names("epidural"), Criterion.Intent.EITHER, 1, Span.months(12), false);
        assertEquals(MET, year().assumed(one).truth());
        assertEquals(NOT_MET, year().known(epidural("2026-07-10")).assumed(one).truth());
    }

    @Test
    void a_record_at_an_unsaid_place_is_the_same_session_as_one_of_that_day_at_a_said_place_in_whatever_order() {
        Fact unsaid = done("2026-07-10", "epidural", "", Intent.THERAPEUTIC);
        Scene before = year().known(
                        epidural("2026-01-10"),
                        epidural("2026-04-10"),
                        unsaid,
                        epidural("2026-07-10"),
                        epidural("2026-08-10"));
        Verdict verdict = before.assumed(FOUR_A_YEAR);
        assertEquals(NOT_MET, verdict.truth());
        assertEquals(4, verdict.because().count());
        Scene three = year().known(epidural("2026-01-10"), unsaid, epidural("2026-07-10"));
        assertEquals(MET, three.assumed(FOUR_A_YEAR).truth());
    }

    @Test
    void an_open_count_stands_until_the_oldest_of_those_that_may_count_leaves() {
        Fact somewhere = done("2026-02-10", "epidural", "", Intent.THERAPEUTIC);
        Scene open = year().known(somewhere, epidural("2026-03-10"), epidural("2026-04-10"), epidural("2026-07-10"));
        assertEquals(day("2027-02-10"), Scene.ends(open.assumed(FOUR_A_YEAR)));
        Fact later = done("2026-08-10", "epidural", "", Intent.THERAPEUTIC);
        Scene younger = year().known(later, epidural("2026-03-10"), epidural("2026-04-10"), epidural("2026-07-10"));
        assertEquals(day("2027-03-10"), Scene.ends(younger.assumed(FOUR_A_YEAR)));
    }

    @Test
    void the_days_that_a_cap_counts_are_told_for_each_region_that_is_asked_for() {
        Fact neck = done("2026-09-10", "epidural", "C5-6", Intent.THERAPEUTIC);
        Fact somewhere = done("2026-09-20", "epidural", "", Intent.THERAPEUTIC);
        Scene asked = threeBefore().known(neck, somewhere).at("C5-6 and L4-5");
        List<Counted> both = asked.weigh().counted((Criterion.Sessions) FOUR_A_YEAR);
        Counted upper = both.getFirst();
        assertEquals(Optional.of(Region.Half.CERVICAL_THORACIC), upper.region());
        assertEquals(List.of(day("2026-09-10")), upper.certain());
        assertEquals(List.of(day("2026-09-20")), upper.possible());
        assertEquals(
                List.of(day("2026-01-10"), day("2026-04-10"), day("2026-07-10")),
                both.getLast().certain());
        Criterion.Sessions anywhere =
                new Criterion.Sessions(Scene.names("epidural"), Criterion.Intent.EITHER, 4, Span.months(12), true);
        Counted all = asked.weigh().counted(anywhere).getFirst();
        assertEquals(Optional.empty(), all.region());
        assertEquals(5, all.certain().size());
    }

    @Test
    void sessions_counted_anywhere_count_at_unsaid_places_too() {
        Criterion anywhere =
                new Criterion.Sessions(Scene.names("epidural"), Criterion.Intent.EITHER, 4, Span.months(12), true);
        Fact somewhere = done("2026-09-10", "epidural", "", Intent.THERAPEUTIC);
        assertEquals(NOT_MET, threeBefore().known(somewhere).assumed(anywhere).truth());
        Fact other = done("2026-09-10", "genicular", "", Intent.THERAPEUTIC);
        assertEquals(MET, threeBefore().known(other).assumed(anywhere).truth());
    }

    @Test
    void two_records_of_one_day_at_unsaid_places_are_one_session() {
        Fact once = done("2026-09-10", "epidural", "", Intent.THERAPEUTIC);
        Scene two = year().known(epidural("2026-01-10"), epidural("2026-04-10"), once, once);
        assertEquals(MET, two.assumed(FOUR_A_YEAR).truth());
        assertEquals(
                MET,
                threeBefore()
                        .known(done("2026-07-10", "epidural", "", Intent.THERAPEUTIC))
                        .assumed(FOUR_A_YEAR)
                        .truth());
    }

    @Test
    void a_cap_on_one_intent_does_not_count_the_other_and_an_unsaid_intent_may_be_either() {
        Criterion diagnostic =
                new Criterion.Sessions(Scene.names("epidural"), Criterion.Intent.DIAGNOSTIC, 1, Span.months(12), false);
        assertEquals(MET, threeBefore().assumed(diagnostic).truth());
        Fact unsaid = done("2026-09-10", "epidural", "L4-5 left", Intent.UNSAID);
        assertEquals(UNKNOWN, threeBefore().known(unsaid).assumed(diagnostic).truth());
    }

    @Test
    void without_assumed_silence_only_a_review_that_covers_the_whole_window_makes_the_count_whole() {
        assertEquals(UNKNOWN, threeBefore().truth(FOUR_A_YEAR));
        Verdict whole = threeBefore()
                .known(Say.reviewed(Kind.INTERVENTION, "2025-12-01", "2026-11-22"))
                .put(FOUR_A_YEAR);
        assertEquals(MET, whole.truth());
        assertTrue(whole.because().has(Remark.REVIEWED));
        Scene late = threeBefore().known(Say.reviewed(Kind.INTERVENTION, "2025-12-02", "2026-11-22"));
        assertEquals(UNKNOWN, late.truth(FOUR_A_YEAR));
    }

    @Test
    void a_procedure_that_could_not_be_read_keeps_the_count_open() {
        assertEquals(
                UNKNOWN,
                threeBefore()
                        .known(Say.unread(Kind.INTERVENTION))
                        .assumed(FOUR_A_YEAR)
                        .truth());
    }
}
