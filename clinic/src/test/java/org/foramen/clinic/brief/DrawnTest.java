package org.foramen.clinic.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Pain;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Zone;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.junit.jupiter.api.Test;

/** A picture of recorded pain never shows a side that nobody recorded. */
class DrawnTest {
    private static final Words WORDS = Languages.of(ZoneOffset.UTC).spokenTo(List.of(Locale.ENGLISH));

    private static Marking drawn(String... places) {
        return Drawn.of(WORDS, Arrays.stream(places).map(DrawnTest::pain).toList())
                .orElseThrow();
    }

    private static Pain pain(String place) {
        return new Pain(
                LocalDate.of(2026, 11, 1),
                Site.of(place).orElseThrow(),
                Pain.Pattern.AXIAL,
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Set<Side> marked(Marking drawn) {
        return Arrays.stream(Zone.values())
                .filter(drawn::marked)
                .map(Zone::side)
                .collect(Collectors.toSet());
    }

    @Test
    void one_side_is_drawn_on_that_side_alone() {
        assertEquals(Set.of(Side.RIGHT), marked(drawn("leg right")));
        assertEquals(Set.of(Side.LEFT), marked(drawn("low-back left")));
        assertEquals(Set.of(Side.LEFT, Side.RIGHT), marked(drawn("low-back both")));
    }

    @Test
    void a_side_that_was_not_said_is_left_open_on_both_and_marked_on_none() {
        Marking drawn = drawn("leg");
        assertEquals(Set.of(), marked(drawn));
        assertFalse(drawn.open().isEmpty());
        assertTrue(drawn.listed().stream().allMatch(part -> part.contains("nobody said which side")));
    }

    @Test
    void what_another_record_says_is_not_open_any_more() {
        Marking drawn = drawn("low-back", "low-back left");
        assertEquals(Set.of(Side.LEFT), marked(drawn));
        assertTrue(Arrays.stream(Zone.values()).filter(drawn::open).allMatch(zone -> zone.side() == Side.RIGHT));
    }
}
