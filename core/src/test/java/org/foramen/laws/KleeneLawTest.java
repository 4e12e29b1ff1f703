package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foramen.criteria.Truth;

/** Law 1: Kleene's laws hold for every three truths. */
class KleeneLawTest {
    @Property
    void it_does_not_matter_in_which_order_parts_are_weighed(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertEquals(a.and(b), b.and(a));
        assertEquals(a.or(b), b.or(a));
        assertEquals(a.and(b).and(c), a.and(b.and(c)));
        assertEquals(a.or(b).or(c), a.or(b.or(c)));
    }

    @Property
    void saying_a_thing_twice_adds_nothing(@ForAll Truth a) {
        assertEquals(a, a.and(a));
        assertEquals(a, a.or(a));
        assertEquals(a, a.not().not());
    }

    @Property
    void and_and_or_take_each_other_apart(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertEquals(a.and(b.or(c)), a.and(b).or(a.and(c)));
        assertEquals(a.or(b.and(c)), a.or(b).and(a.or(c)));
        assertEquals(a, a.and(a.or(b)));
        assertEquals(a, a.or(a.and(b)));
    }

    @Property
    void the_contrary_turns_and_into_or(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(a.and(b).not(), a.not().or(b.not()));
        assertEquals(a.or(b).not(), a.not().and(b.not()));
    }

    @Property
    void and_is_the_lesser_and_or_the_greater(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(Math.min(a.ordinal(), b.ordinal()), a.and(b).ordinal());
        assertEquals(Math.max(a.ordinal(), b.ordinal()), a.or(b).ordinal());
    }
}
