package org.foramen.criteria;

import static org.foramen.criteria.Say.block;
import static org.foramen.criteria.Say.done;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Response;
import org.foramen.criteria.Because.Remark;
import org.junit.jupiter.api.Test;

/** Two diagnostic blocks here, each relieving at least 80%. */
class BlocksTest {
    private static final Criterion TWO = new Criterion.Blocks(Scene.names("medial-branch"), 2, 8000, true, Names.ANY);
    private static final Criterion SINCE_RFA =
            new Criterion.Blocks(Scene.names("medial-branch"), 2, 8000, true, Scene.names("facet-rfa"));
    private static final Intervention GOOD = block("2026-09-01", "L4-5 left", "85");
    private static final Intervention GOOD_TOO = block("2026-09-15", "L4-5 left", "90");
    private static final Intervention POOR = block("2026-09-15", "L4-5 left", "71");

    private static Truth told(Intervention... blocks) {
        return Scene.on("2026-12-01").at("L4-5 left").known(blocks).truth(TWO);
    }

    @Test
    void two_good_ones_are_enough() {
        assertEquals(MET, told(GOOD, GOOD_TOO));
    }

    @Test
    void two_of_which_one_was_poor_are_refused_and_the_poor_one_is_named() {
        Verdict verdict =
                Scene.on("2026-12-01").at("L4-5 left").known(GOOD, POOR).put(TWO);
        assertEquals(NOT_MET, verdict.truth());
        assertEquals(1, verdict.because().count());
    }

    @Test
    void one_good_one_and_nothing_else_asks_for_the_second() {
        assertEquals(UNKNOWN, told(GOOD));
        assertEquals(UNKNOWN, told());
    }

    @Test
    void one_good_one_in_a_list_that_is_whole_is_refused() {
        Verdict whole = Scene.on("2026-12-01")
                .at("L4-5 left")
                .known(GOOD)
                .known(Say.reviewed(Kind.INTERVENTION, "2020-01-01", "2026-11-22"))
                .put(TWO);
        assertEquals(NOT_MET, whole.truth());
        assertTrue(whole.because().has(Remark.REVIEWED));
    }

    @Test
    void two_good_ones_of_which_one_has_no_duration_ask_for_it() {
        Intervention noDuration = Intervention.block(
                Say.day("2026-09-15"),
                "medial-branch",
                org.foramen.chart.Site.all("L4-5 left"),
                Response.of(org.foramen.chart.Relief.stated("90")));
        assertEquals(UNKNOWN, told(GOOD, noDuration));
    }

    @Test
    void a_third_block_later_may_make_up_for_a_poor_one() {
        assertEquals(MET, told(GOOD, POOR, block("2026-10-15", "L4-5 left", "88")));
    }

    @Test
    void two_records_of_one_day_are_one_block_and_contradict_each_other_if_they_differ() {
        assertEquals(UNKNOWN, told(GOOD, GOOD));
        assertEquals(UNKNOWN, told(GOOD, GOOD_TOO, POOR));
    }

    @Test
    void blocks_of_another_level_or_side_say_nothing_of_this_one() {
        assertEquals(UNKNOWN, told(GOOD, block("2026-09-15", "L5-S1 left", "90")));
        assertEquals(UNKNOWN, told(GOOD, block("2026-09-15", "L4-5 right", "40")));
        assertEquals(UNKNOWN, told(GOOD, block("2026-09-15", "L4-5", "90")));
    }

    @Test
    void a_therapeutic_injection_is_no_diagnostic_block() {
        Intervention injection = done("2026-09-15", "medial-branch", "L4-5 left", Intent.THERAPEUTIC);
        assertEquals(UNKNOWN, told(GOOD, injection));
    }

    @Test
    void both_sides_in_a_request_ask_for_each_side() {
        Intervention bothOnce = block("2026-09-01", "L4-5 both", "85");
        Scene one = Scene.on("2026-12-01").at("L4-5 both").known(GOOD, GOOD_TOO);
        assertEquals(UNKNOWN, one.truth(TWO));
        Scene both = Scene.on("2026-12-01").at("L4-5 both").known(bothOnce, block("2026-09-15", "L4-5 both", "90"));
        assertEquals(MET, both.truth(TWO));
        Scene mixed = Scene.on("2026-12-01")
                .at("L4-5 both")
                .known(bothOnce, GOOD_TOO, block("2026-09-16", "L4-5 right", "40"));
        assertEquals(NOT_MET, mixed.truth(TWO));
    }

    @Test
    void a_request_that_leaves_the_side_out_is_answered_only_where_both_sides_agree() {
        assertEquals(
                UNKNOWN, Scene.on("2026-12-01").at("L4-5").known(GOOD, GOOD_TOO).truth(TWO));
        Scene both = Scene.on("2026-12-01")
                .at("L4-5")
                .known(block("2026-09-01", "L4-5 both", "85"), block("2026-09-15", "L4-5 both", "90"));
        assertEquals(MET, both.truth(TWO));
    }

    @Test
    void where_the_side_is_left_out_the_block_on_either_side_is_told_alike() {
        for (String side : List.of("left", "right")) {
            Verdict verdict = Scene.on("2026-12-01")
                    .at("L4-5")
                    .known(block("2026-09-01", "L4-5 " + side, "85"))
                    .put(TWO);
            assertEquals(UNKNOWN, verdict.truth());
            assertEquals(Because.fact(0), verdict.because(), side);
        }
        Verdict both = Scene.on("2026-12-01")
                .at("L4-5")
                .known(block("2026-09-01", "L4-5 left", "85"), block("2026-09-02", "L4-5 right", "85"))
                .put(TWO);
        assertEquals(2, both.because().count());
    }

    @Test
    void a_request_that_names_no_joint_leaves_open_which_one_was_blocked() {
        Scene vague = Scene.on("2026-12-01").at("low-back left").known(GOOD, block("2026-09-15", "L5-S1 left", "90"));
        assertEquals(UNKNOWN, vague.truth(TWO));
    }

    @Test
    void after_an_ablation_the_blocks_before_it_no_longer_count() {
        Intervention ablation = done("2026-09-20", "facet-rfa", "L4-5 left", Intent.THERAPEUTIC);
        Scene scene = Scene.on("2026-12-01").at("L4-5 left").known(GOOD, GOOD_TOO, ablation);
        assertEquals(MET, scene.truth(TWO));
        assertEquals(UNKNOWN, scene.truth(SINCE_RFA));
        scene.known(block("2026-10-15", "L4-5 left", "88"), block("2026-11-01", "L4-5 left", "88"));
        assertEquals(MET, scene.truth(SINCE_RFA));
    }

    @Test
    void an_ablation_elsewhere_takes_no_block_away_and_one_of_unsaid_side_leaves_it_open() {
        Intervention neck = done("2026-09-20", "facet-rfa", "C5-6 left", Intent.THERAPEUTIC);
        Intervention unsaid = done("2026-09-20", "facet-rfa", "L4-5", Intent.THERAPEUTIC);
        assertEquals(
                MET,
                Scene.on("2026-12-01")
                        .at("L4-5 left")
                        .known(GOOD, GOOD_TOO, neck)
                        .truth(SINCE_RFA));
        assertEquals(
                UNKNOWN,
                Scene.on("2026-12-01")
                        .at("L4-5 left")
                        .known(GOOD, GOOD_TOO, unsaid)
                        .truth(SINCE_RFA));
    }
}
