package org.foramen.criteria;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Three truths: what nobody wrote down is not a no, and it is not a yes either. */
class TruthTest {
    @Test
    void one_part_that_fails_is_enough_to_refuse_whatever_is_unknown() {
        assertEquals(NOT_MET, NOT_MET.and(UNKNOWN));
        assertEquals(UNKNOWN, MET.and(UNKNOWN));
        assertEquals(MET, MET.and(MET));
    }

    @Test
    void one_part_that_holds_is_enough_to_say_yes_whatever_is_unknown() {
        assertEquals(MET, MET.or(UNKNOWN));
        assertEquals(UNKNOWN, NOT_MET.or(UNKNOWN));
        assertEquals(NOT_MET, NOT_MET.or(NOT_MET));
    }

    @Test
    void the_contrary_of_unknown_is_unknown() {
        assertEquals(UNKNOWN, UNKNOWN.not());
        assertEquals(MET, NOT_MET.not());
        assertEquals(NOT_MET, MET.not());
    }
}
