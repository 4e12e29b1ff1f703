package org.foramen.clinic.techniques;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IconArrayTest {
    @Test
    void a_hundred_people_are_drawn_and_never_one_too_many_is_filled_in() {
        assertEquals(100, IconArray.of(81.2).figures().size());
        assertEquals(81, filled(81.2));
        assertEquals(79, filled(79.99));
        assertEquals(0, filled(0.5));
        assertEquals(100, filled(100));
    }

    @Test
    void more_than_everybody_cannot_be_drawn() {
        assertThrows(IllegalArgumentException.class, () -> IconArray.of(101));
    }

    private static long filled(double percent) {
        return IconArray.of(percent).figures().stream()
                .filter(IconArray.Figure::filled)
                .count();
    }
}
