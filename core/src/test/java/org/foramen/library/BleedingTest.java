package org.foramen.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foramen.criteria.Status;
import org.junit.jupiter.api.Test;

/** How likely a bleeding is, and whether there is a needle at all. */
class BleedingTest {
    private static final Procedure.Note NOTE = new Procedure.Note("", "", Status.DRAFT);

    private static HoldRules classed(Bleeding... classes) {
        List<BleedingScheme> schemes = java.util.Arrays.stream(classes)
                .map(to -> new BleedingScheme(
                        "scheme", "", List.of(new BleedingScheme.Classed(List.of("it"), to, to, NOTE))))
                .toList();
        return HoldRules.NONE.with(List.of(), schemes);
    }

    @Test
    void what_raises_a_class_raises_it_by_one_and_none_and_high_stay() {
        assertEquals(Bleeding.INTERMEDIATE, Bleeding.LOW.raised());
        assertEquals(Bleeding.HIGH, Bleeding.INTERMEDIATE.raised());
        assertEquals(Bleeding.HIGH, Bleeding.HIGH.raised());
        assertEquals(Bleeding.NONE, Bleeding.NONE.raised());
    }

    @Test
    void nothing_is_held_where_everybody_who_classes_it_sees_no_needle() {
        assertTrue(classed(Bleeding.NONE).needless("it"));
        assertTrue(classed(Bleeding.NONE, Bleeding.NONE).needless("it"));
        assertFalse(classed(Bleeding.NONE, Bleeding.LOW).needless("it"), "somebody sees one");
        assertFalse(classed(Bleeding.LOW).needless("it"));
        assertFalse(classed(Bleeding.NONE).needless("something else"), "nobody classes it, so it is held as high");
    }
}
