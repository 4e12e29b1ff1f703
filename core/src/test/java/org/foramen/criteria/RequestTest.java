package org.foramen.criteria;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.foramen.chart.Site;
import org.junit.jupiter.api.Test;

/** What a request says, and what it leaves out. */
class RequestTest {
    private static final Criterion GUIDED = new Criterion.Asked("guidance", Scene.names("fluoroscopy", "ct"));
    private static final Criterion ONE_SIDE = new Criterion.Asked("sides", Scene.names("one"));

    private static int levels(String sites) {
        return Request.of("lumbar-medial-branch-rfa", Site.all(sites)).levels();
    }

    @Test
    void a_field_that_was_not_said_is_unknown() {
        assertEquals(UNKNOWN, Scene.on("2026-12-01").truth(GUIDED));
        assertEquals(MET, Scene.on("2026-12-01").said("guidance", "ct").truth(GUIDED));
        assertEquals(
                NOT_MET, Scene.on("2026-12-01").said("guidance", "ultrasound").truth(GUIDED));
    }

    @Test
    void both_sides_of_a_level_are_one_level() {
        assertEquals(1, levels("L4-5 left, L4-5 right"));
        assertEquals(2, levels("L4-5 and L5-S1 left"));
        assertEquals(0, levels(""));
    }

    @Test
    void medial_branches_count_as_the_joints_they_serve() {
        assertEquals(1, levels("L3 medial-branch left, L4 medial-branch left"));
        assertEquals(2, levels("L3 medial-branch left, L4 medial-branch left, L5 medial-branch left"));
        assertEquals(1, levels("third-occipital left"));
        assertEquals(1, levels("L4 medial-branch left"));
    }

    @Test
    void a_part_of_the_body_does_not_say_how_many_levels() {
        Criterion two = new Criterion.Counted("levels", Bound.atMost("2"));
        assertEquals(UNKNOWN, Scene.on("2026-12-01").at("low-back").truth(two));
        assertEquals(MET, Scene.on("2026-12-01").at("L4-5 and L5-S1 left").truth(two));
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01").at("L3-4 and L4-5 and L5-S1 left").truth(two));
    }

    @Test
    void neck_and_back_are_two_regions() {
        Criterion one = new Criterion.Counted("regions", Bound.atMost("1"));
        assertEquals(
                MET, Scene.on("2026-12-01").at("L4-5 left, sacroiliac left").truth(one));
        assertEquals(NOT_MET, Scene.on("2026-12-01").at("L4-5 left, C5-6 left").truth(one));
        assertEquals(UNKNOWN, Scene.on("2026-12-01").truth(one));
    }

    @Test
    void a_side_left_out_is_neither_one_side_nor_both() {
        assertEquals(MET, Scene.on("2026-12-01").at("L4-5 left").truth(ONE_SIDE));
        assertEquals(NOT_MET, Scene.on("2026-12-01").at("L4-5 both").truth(ONE_SIDE));
        assertEquals(
                NOT_MET, Scene.on("2026-12-01").at("L4-5 left, L5-S1 right").truth(ONE_SIDE));
        assertEquals(UNKNOWN, Scene.on("2026-12-01").at("L4-5").truth(ONE_SIDE));
        assertEquals(UNKNOWN, Scene.on("2026-12-01").at("L4-5 left, L5-S1").truth(ONE_SIDE));
    }

    @Test
    void a_temperature_needs_its_unit() {
        Bound eighty = new Bound(Bound.Sense.AT_LEAST, Bound.hundredths(new BigDecimal(80)), "Cel");
        Criterion hot = new Criterion.Counted("temperature", eighty);
        assertEquals(MET, Scene.on("2026-12-01").said("temperature", "80 Cel").truth(hot));
        assertEquals(
                NOT_MET, Scene.on("2026-12-01").said("temperature", "79.99 Cel").truth(hot));
        assertEquals(UNKNOWN, Scene.on("2026-12-01").said("temperature", "80").truth(hot));
        assertEquals(
                UNKNOWN,
                Scene.on("2026-12-01").said("temperature", "176 [degF]").truth(hot));
    }
}
