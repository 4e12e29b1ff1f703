package org.foramen.criteria;

import static org.foramen.criteria.Say.finding;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Region;
import org.foramen.chart.Site;
import org.junit.jupiter.api.Test;

/** Whether something lies where it is asked about: a level or side that nobody wrote down leaves it open. */
class WhereTest {
    private static Truth at(String done, String wanted) {
        Scene scene = Scene.on("2026-12-01").known(Say.done("2026-09-01", "epidural", done, Intent.THERAPEUTIC));
        View view = scene.weigh().view;
        List<Site> sites = Site.all(wanted);
        return Where.at(view, view.first(Kind.INTERVENTION), sites.getFirst());
    }

    @Test
    void the_same_level_and_side_is_here() {
        assertEquals(MET, at("L4-5 left", "L4-5 left"));
        assertEquals(MET, at("L4-5 both", "L4-5 left"));
        assertEquals(NOT_MET, at("L4-5 right", "L4-5 left"));
        assertEquals(NOT_MET, at("L5-S1 left", "L4-5 left"));
    }

    @Test
    void a_limb_may_be_where_its_half_of_the_spine_is_asked_about_and_is_not_where_the_head_is() {
        assertEquals(UNKNOWN, at("arm left", "C5-6 left"));
        assertEquals(NOT_MET, at("arm left", "head left"));
        assertEquals(NOT_MET, at("arm left", "L4-5 left"));
        assertEquals(UNKNOWN, at("shoulder left", "elbow left"));
        assertEquals(NOT_MET, at("abdomen", "chest-wall"));
    }

    @Test
    void what_lies_on_the_midline_is_there_for_either_side_and_for_none() {
        assertEquals(MET, at("sacral-hiatus", "sacral-hiatus"));
        assertEquals(MET, at("sacral-hiatus", "sacral-hiatus left"));
    }

    @Test
    void something_in_the_part_of_the_body_is_not_surely_at_the_very_place_that_is_named_by_the_part() {
        assertEquals(MET, exactly("low-back left", "low-back left"));
        assertEquals(UNKNOWN, exactly("L4-5 left", "low-back left"));
        assertEquals(UNKNOWN, exactly("lumbar left", "low-back left"));
        assertEquals(MET, exactly("L4-5 left, low-back left", "low-back left"));
        assertEquals(NOT_MET, exactly("C5-6 left", "low-back left"));
        assertEquals(MET, exactly("L4-5 left", "L4-5 left"));
    }

    @Test
    void a_nerve_of_a_joint_is_at_the_joint_and_in_the_limb_and_perhaps_elsewhere_in_the_limb() {
        assertEquals(MET, exactly("superior-medial-genicular left", "knee left"));
        assertEquals(MET, at("superior-medial-genicular left", "knee left"));
        assertEquals(MET, at("superior-medial-genicular left", "leg left"));
        assertEquals(UNKNOWN, at("superior-medial-genicular left", "hip left"));
        assertEquals(NOT_MET, at("superior-medial-genicular right", "knee left"));
        assertEquals(NOT_MET, at("superior-medial-genicular left", "inferior-medial-genicular left"));
        assertEquals(UNKNOWN, exactly("superior-medial-genicular left", "leg left"));
    }

    private static Truth exactly(String done, String wanted) {
        Scene scene = Scene.on("2026-12-01").known(Say.done("2026-09-01", "epidural", done, Intent.THERAPEUTIC));
        View view = scene.weigh().view;
        return Where.exactly(
                view, view.first(Kind.INTERVENTION), Site.all(wanted).getFirst());
    }

    @Test
    void without_a_half_of_the_spine_everything_lies_in_it() {
        Scene scene = Scene.on("2026-12-01").known(Say.done("2026-09-01", "epidural", "L4-5", Intent.THERAPEUTIC));
        View view = scene.weigh().view;
        int fact = view.first(Kind.INTERVENTION);
        assertEquals(MET, Where.in(view, fact, Region.Half.NEITHER));
        assertEquals(MET, Where.in(view, fact, Region.Half.LUMBAR_SACRAL));
        assertEquals(NOT_MET, Where.in(view, fact, Region.Half.CERVICAL_THORACIC));
    }

    @Test
    void both_sides_are_told_apart_and_one_side_is_left_as_it_is() {
        assertEquals(Site.all("L4-5 left, L4-5 right, L5-S1 left"), Where.apart(Site.all("L4-5 both, L5-S1 left")));
        List<Site> one = Site.all("L4-5 left");
        assertEquals(one, Where.apart(one));
    }

    @Test
    void an_unsaid_side_is_never_read_as_a_side() {
        assertEquals(UNKNOWN, at("L4-5", "L4-5 left"));
        assertEquals(UNKNOWN, at("L4-5", "L4-5 right"));
        assertEquals(NOT_MET, at("L5-S1", "L4-5 left"));
    }

    @Test
    void what_lies_on_the_midline_is_at_either_side() {
        assertEquals(MET, at("L4-5 midline", "L4-5 left"));
    }

    @Test
    void nothing_said_of_the_place_leaves_it_open() {
        assertEquals(UNKNOWN, at("", "L4-5 left"));
    }

    @Test
    void a_part_of_the_body_leaves_the_level_open_and_holds_every_level_in_it() {
        assertEquals(UNKNOWN, at("low-back", "L4-5 left"));
        assertEquals(NOT_MET, at("low-back right", "L4-5 left"));
        assertEquals(NOT_MET, at("neck", "L4-5 left"));
        assertEquals(MET, at("L4-5 left", "low-back"));
        assertEquals(NOT_MET, at("L4-5 right", "low-back left"));
        assertEquals(UNKNOWN, at("hip left", "knee left"));
    }

    @Test
    void pain_in_the_leg_may_come_from_any_lumbar_level_and_from_none_of_the_neck() {
        assertEquals(UNKNOWN, at("leg left", "L4-5 left"));
        assertEquals(NOT_MET, at("leg left", "C5-6 left"));
    }

    @Test
    void both_medial_branches_are_the_joint_and_one_of_them_is_not() {
        assertEquals(MET, at("L3 medial-branch left, L4 medial-branch left", "L4-5 left"));
        assertEquals(NOT_MET, at("L4 medial-branch left", "L4-5 left"));
        assertEquals(NOT_MET, at("L4 medial-branch left, L5 medial-branch left", "L4-5 left"));
        assertEquals(MET, at("L4 medial-branch left, L5 medial-branch left", "L5-S1 left"));
        assertEquals(MET, at("C5 medial-branch left, C6 medial-branch left", "C5-6 left"));
        assertEquals(UNKNOWN, at("L3 medial-branch, L4 medial-branch", "L4-5 left"));
        assertEquals(NOT_MET, at("L3 medial-branch left, L4 medial-branch right", "L4-5 left"));
    }

    @Test
    void a_joint_is_each_of_its_medial_branches() {
        assertEquals(MET, at("L4-5 left", "L3 medial-branch left"));
        assertEquals(NOT_MET, at("L4-5 left", "L5 medial-branch left"));
    }

    @Test
    void the_third_occipital_nerve_is_the_joint_of_c2_3() {
        assertEquals(MET, at("third-occipital left", "C2-3 left"));
        assertEquals(NOT_MET, at("C2 medial-branch left, C3 medial-branch left", "C2-3 left"));
    }

    @Test
    void a_nerve_of_a_limb_is_at_what_it_serves_and_in_the_limb_and_elsewhere_nobody_knows() {
        assertEquals(MET, at("superior-medial-genicular left", "knee left"));
        assertEquals(MET, at("superior-medial-genicular left", "leg left"));
        assertEquals(NOT_MET, at("superior-medial-genicular right", "knee left"));
        assertEquals(UNKNOWN, at("superior-medial-genicular left", "ankle left"));
        assertEquals(NOT_MET, at("superior-medial-genicular left", "tibial-nerve left"));
        assertEquals(NOT_MET, at("superior-medial-genicular left", "occiput left"));
        assertEquals(UNKNOWN, at("knee left", "superior-medial-genicular left"));
    }

    @Test
    void a_plexus_lies_where_it_lies_and_not_where_it_is_felt() {
        assertEquals(MET, at("stellate-ganglion left", "neck left"));
        assertEquals(MET, at("ganglion-impar", "coccyx midline"));
        assertEquals(NOT_MET, at("stellate-ganglion left", "C5-6 left"));
    }

    @Test
    void a_level_and_the_root_that_leaves_there_are_one_target() {
        assertEquals(MET, at("L5 root left", "L5-S1 left"));
        assertEquals(MET, at("L5-S1 left", "L5 root left"));
        assertEquals(NOT_MET, at("L5 root left", "L4-5 left"));
        assertEquals(MET, at("C6 root right", "C5-6 right"));
        assertEquals(MET, at("C8 root right", "C7-T1 right"));
    }

    @Test
    void with_six_lumbar_vertebrae_each_level_is_its_own() {
        assertEquals(MET, at("L6-S1 left", "L6-S1 left"));
        assertEquals(NOT_MET, at("L5-S1 left", "L6-S1 left"));
        assertEquals(MET, at("L5 medial-branch left, L6 medial-branch left", "L6-S1 left"));
    }

    @Test
    void sessions_are_counted_in_two_halves_of_the_spine() {
        assertEquals(MET, in("L4-5 left", Region.Half.LUMBAR_SACRAL));
        assertEquals(MET, in("sacroiliac left", Region.Half.LUMBAR_SACRAL));
        assertEquals(NOT_MET, in("C5-6", Region.Half.LUMBAR_SACRAL));
        assertEquals(MET, in("T5-6", Region.Half.CERVICAL_THORACIC));
        assertEquals(UNKNOWN, in("", Region.Half.LUMBAR_SACRAL));
        assertEquals(UNKNOWN, in("elsewhere", Region.Half.LUMBAR_SACRAL));
    }

    private static Truth in(String done, Region.Half half) {
        Intervention act = Say.done("2026-09-01", "epidural", done, Intent.THERAPEUTIC);
        View view = Scene.on("2026-12-01").known(act).weigh().view;
        return Where.in(view, view.first(Kind.INTERVENTION), half);
    }

    @Test
    void the_name_of_a_procedure_tells_its_region_where_no_site_was_written() {
        Intervention caudal = Say.done("2026-09-01", "epidural-caudal", "", Intent.THERAPEUTIC);
        View view = Scene.on("2026-12-01").known(caudal).weigh().view;
        assertEquals(MET, Where.in(view, view.first(Kind.INTERVENTION), Region.Half.LUMBAR_SACRAL));
    }

    @Test
    void a_later_finding_at_an_unsaid_side_puts_an_earlier_one_in_doubt_only_if_it_says_otherwise() {
        Criterion here =
                new Criterion.Present(Kind.FINDING, Scene.names("tenderness"), java.util.Optional.empty(), true);
        Scene scene =
                Scene.on("2026-12-01").at("L4-5 left").known(finding("2026-09-01", "tenderness", true, "L4-5 left"));
        assertEquals(
                MET,
                scene.known(finding("2026-10-01", "tenderness", true, "L4-5")).truth(here));
        assertEquals(
                UNKNOWN,
                scene.known(finding("2026-11-01", "tenderness", false, "L4-5")).truth(here));
    }
}
