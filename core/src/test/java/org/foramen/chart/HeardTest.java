package org.foramen.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.page.Facts;
import org.junit.jupiter.api.Test;

/** What somebody marked on the drawing of a body is heard as they meant it. */
class HeardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void every_part_has_a_left_and_a_right_and_their_codes_are_the_published_ones() {
        assertEquals(74, Zone.values().length);
        for (BodyPart part : BodyPart.values()) {
            assertEquals(part, Zone.of(part, Side.LEFT).part());
            assertEquals(Side.RIGHT, Zone.of(part, Side.RIGHT).side());
            assertTrue(Place.all().contains(part.area()), part.word());
        }
        assertEquals(Optional.of(Zone.B19), Zone.of("b19"));
        assertEquals("low-back", Zone.B19.part().word());
        assertEquals(Optional.empty(), Zone.of("b39"));
        assertThrows(IllegalArgumentException.class, () -> Zone.of(BodyPart.CALF, Side.BOTH));
    }

    @Test
    void pain_runs_down_a_limb_only_where_the_person_says_so_and_nothing_is_left_out_on_the_way() {
        List<Zone> leg = List.of(Zone.B29, Zone.B32, Zone.B34);
        assertEquals(
                List.of(new Heard.Run(Limb.LEG, Side.RIGHT, 2, BodyMap.Course.BACK)),
                heard(leg, Pain.Pattern.RADICULAR, BodyMap.Course.UNSAID).runs());
        assertEquals(
                3,
                heard(leg, Pain.Pattern.AXIAL, BodyMap.Course.UNSAID).places().size());
        List<Zone> gap = List.of(Zone.B29, Zone.B34);
        assertEquals(
                List.of(),
                heard(gap, Pain.Pattern.CLAUDICATION, BodyMap.Course.UNSAID).runs());
        List<Zone> below = List.of(Zone.B32, Zone.B34);
        assertEquals(
                List.of(),
                heard(below, Pain.Pattern.RADICULAR, BodyMap.Course.UNSAID).runs());
        assertEquals(
                List.of(),
                heard(List.of(Zone.B29), Pain.Pattern.RADICULAR, BodyMap.Course.UNSAID)
                        .runs());
    }

    @Test
    void the_face_of_a_leg_is_the_one_they_name_and_that_of_an_arm_the_one_they_mark() {
        List<Zone> arm = List.of(Zone.F12, Zone.F14);
        assertEquals(
                List.of(new Heard.Run(Limb.ARM, Side.LEFT, 1, BodyMap.Course.FRONT)),
                heard(arm, Pain.Pattern.RADICULAR, BodyMap.Course.OUTSIDE).runs());
        List<Zone> leg = List.of(Zone.F26, Zone.B29, Zone.B32);
        assertEquals(
                BodyMap.Course.UNSAID,
                heard(leg, Pain.Pattern.RADICULAR, BodyMap.Course.UNSAID)
                        .runs()
                        .getFirst()
                        .course());
        assertEquals(
                BodyMap.Course.OUTSIDE,
                heard(leg, Pain.Pattern.RADICULAR, BodyMap.Course.OUTSIDE)
                        .runs()
                        .getFirst()
                        .course());
    }

    @Test
    void left_and_right_are_one_where_they_are_alike() {
        List<Zone> alike = List.of(Zone.B18, Zone.B19, Zone.B28, Zone.B29, Zone.B31, Zone.B32);
        Heard heard = heard(alike, Pain.Pattern.RADICULAR, BodyMap.Course.UNSAID);
        assertEquals(List.of(new Heard.Mention(BodyPart.LOW_BACK, Side.BOTH)), heard.places());
        assertEquals(List.of(new Heard.Run(Limb.LEG, Side.BOTH, 1, BodyMap.Course.BACK)), heard.runs());
        List<Zone> unlike = List.of(Zone.B28, Zone.B29, Zone.B31, Zone.B32, Zone.B34);
        assertEquals(
                2,
                heard(unlike, Pain.Pattern.RADICULAR, BodyMap.Course.UNSAID)
                        .runs()
                        .size());
    }

    @Test
    void the_consult_says_it_in_a_line() {
        assertEquals(
                "Body map: right low back, down the outside of the right leg to the shin",
                says(List.of(Zone.B19, Zone.B29, Zone.B32, Zone.B34), BodyMap.Course.OUTSIDE));
        assertEquals(
                "Body map: left knee (front), down the back of both arms to the elbow",
                says(List.of(Zone.F30, Zone.B11, Zone.B14, Zone.B15, Zone.B16), BodyMap.Course.UNSAID));
        assertEquals("Body map: nothing marked", says(List.of(), BodyMap.Course.UNSAID));
    }

    private static String says(List<Zone> zones, BodyMap.Course course) {
        return Facts.words(new BodyMap(DAY, zones, Pain.Pattern.RADICULAR, course));
    }

    private static Heard heard(List<Zone> zones, Pain.Pattern spread, BodyMap.Course course) {
        return Heard.of(new BodyMap(DAY, zones, spread, course));
    }
}
