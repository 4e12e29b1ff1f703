package org.foramen.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The nerves of each joint and the roots of each level, as anatomy has them. */
class SpineTest {
    private static Place place(String name) {
        return Place.named(name).orElseThrow();
    }

    private static List<String> branches(String segment) {
        return Spine.branches(place(segment)).stream().map(Place::name).toList();
    }

    private static String exiting(String segment) {
        return Spine.exiting(place(segment)).orElseThrow().name();
    }

    private static String traversing(String segment) {
        return Spine.traversing(place(segment)).orElseThrow().name();
    }

    @Test
    void a_lumbar_joint_is_served_by_the_nerves_of_the_two_vertebrae_above_its_disc() {
        assertEquals(List.of("L3 medial-branch", "L4 medial-branch"), branches("L4-5"));
        assertEquals(List.of("L4 medial-branch", "L5 medial-branch"), branches("L5-S1"));
        assertEquals(List.of("T12 medial-branch", "L1 medial-branch"), branches("L1-2"));
    }

    @Test
    void a_thoracic_joint_likewise_and_the_first_by_c8() {
        assertEquals(List.of("T4 medial-branch", "T5 medial-branch"), branches("T5-6"));
        assertEquals(List.of("C8 medial-branch", "T1 medial-branch"), branches("T1-2"));
        assertEquals(List.of("T11 medial-branch", "T12 medial-branch"), branches("T12-L1"));
    }

    @Test
    void in_the_neck_joint_and_nerves_carry_the_same_numbers() {
        assertEquals(List.of("C5 medial-branch", "C6 medial-branch"), branches("C5-6"));
        assertEquals(List.of("C7 medial-branch", "C8 medial-branch"), branches("C7-T1"));
        assertEquals(List.of("third-occipital"), branches("C2-3"));
        assertEquals(List.of(), branches("C1-2"));
    }

    @Test
    void what_is_no_segment_has_no_medial_branches_and_no_roots() {
        assertEquals(List.of(), branches("L4 medial-branch"));
        assertEquals(List.of(), branches("sacroiliac"));
        assertTrue(Spine.exiting(place("low-back")).isEmpty());
        assertTrue(Spine.traversing(place("knee")).isEmpty());
    }

    @Test
    void the_root_that_leaves_at_a_level() {
        assertEquals("L4 root", exiting("L4-5"));
        assertEquals("L5 root", exiting("L5-S1"));
        assertEquals("C6 root", exiting("C5-6"));
        assertEquals("C8 root", exiting("C7-T1"));
        assertEquals("T1 root", exiting("T1-2"));
        assertEquals("T12 root", exiting("T12-L1"));
    }

    @Test
    void the_root_that_a_usual_herniation_catches() {
        assertEquals("L5 root", traversing("L4-5"));
        assertEquals("S1 root", traversing("L5-S1"));
        assertEquals("C6 root", traversing("C5-6"));
        assertEquals("C8 root", traversing("C7-T1"));
        assertEquals("L1 root", traversing("T12-L1"));
    }

    @Test
    void a_sixth_lumbar_vertebra_moves_the_last_levels_down_by_one() {
        assertEquals(List.of("L4 medial-branch", "L5 medial-branch"), branches("L5-6"));
        assertEquals(List.of("L5 medial-branch", "L6 medial-branch"), branches("L6-S1"));
        assertEquals("L5 root", exiting("L5-6"));
        assertEquals("L6 root", exiting("L6-S1"));
        assertEquals("L6 root", traversing("L5-6"));
        assertEquals("S1 root", traversing("L6-S1"));
        assertTrue(place("L6-S1").transitional());
        assertFalse(place("L5-S1").transitional());
    }

    @Test
    void only_places_that_exist_can_be_named() {
        assertTrue(Place.named("L7").isEmpty());
        assertTrue(Place.named("L4-S1").isEmpty());
        assertTrue(Place.named("C8-T1").isEmpty());
        assertTrue(Place.named("").isEmpty());
    }

    @Test
    void one_place_has_several_ways_to_be_written() {
        assertEquals(place("L4-5"), place("l4-l5"));
        assertEquals(place("L4-5"), place("L4/5"));
        assertEquals(place("L5-S1"), place("L5/S1"));
        assertEquals(place("L5 root"), place("L5 nerve root"));
        assertEquals(place("L4 medial-branch"), place("L4 medial branch"));
    }
}
