package org.foramen.clinic.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foramen.chart.BodyMap;
import org.foramen.chart.BodyPart;
import org.foramen.chart.Limb;
import org.foramen.chart.Pain;
import org.foramen.chart.Side;
import org.foramen.chart.Zone;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.ReadBack;
import org.foramen.clinic.frame.Words;
import org.junit.jupiter.api.Test;

/** What is read back is what was marked: nothing left out, nothing added, and left stays left. */
class ReadBackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Languages LANGUAGES = Languages.of(ZoneOffset.UTC);

    @Test
    void right_low_back_and_down_the_outside_of_the_leg_is_said_as_a_person_would() {
        BodyMap map = new BodyMap(
                DAY, List.of(Zone.B19, Zone.B29, Zone.B32, Zone.B34), Pain.Pattern.RADICULAR, BodyMap.Course.OUTSIDE);
        assertEquals("right low back, going down the outside of the right leg below the knee", said("en", map));
        assertEquals(
                "lado derecho de la espalda baja, baja por el lado de afuera de la pierna derecha"
                        + " hasta más abajo de la rodilla",
                said("es", map));
    }

    @Test
    void pain_that_stays_in_its_place_is_named_place_by_place() {
        BodyMap map = new BodyMap(
                DAY, List.of(Zone.B18, Zone.B19, Zone.F26, Zone.F29), Pain.Pattern.AXIAL, BodyMap.Course.UNSAID);
        assertEquals("front of the right thigh, front of the right knee, both sides of the low back", said("en", map));
    }

    @Test
    void both_legs_alike_are_said_at_once_and_unlike_ones_apart() {
        List<Zone> alike = List.of(Zone.B28, Zone.B31, Zone.B29, Zone.B32);
        BodyMap both = new BodyMap(DAY, alike, Pain.Pattern.CLAUDICATION, BodyMap.Course.UNSAID);
        assertEquals("going down the back of both legs to the knees", said("en", both));
        assertEquals("baja por la parte de atrás de ambas piernas hasta las rodillas", said("es", both));
        List<Zone> unlike = List.of(Zone.B28, Zone.B31, Zone.B29, Zone.B32, Zone.B34);
        BodyMap apart = new BodyMap(DAY, unlike, Pain.Pattern.RADICULAR, BodyMap.Course.UNSAID);
        assertEquals(
                "going down the back of the right leg below the knee, going down the back of the left leg to the knee",
                said("en", apart));
    }

    @Test
    void what_four_hundred_people_marked_is_what_is_read_back_to_them() {
        Random random = new Random(20_261_122);
        for (int person = 0; person < 400; person++) {
            BodyMap map = any(random);
            for (String language : List.of("en", "es")) {
                understood(map, said(language, map));
            }
        }
    }

    @Test
    void each_zone_alone_is_understood() {
        for (Zone zone : Zone.values()) {
            for (Pain.Pattern spread : Pain.Pattern.values()) {
                BodyMap map = new BodyMap(DAY, List.of(zone), spread, BodyMap.Course.UNSAID);
                understood(map, said("en", map));
                understood(map, said("es", map));
            }
        }
    }

    @Test
    void the_person_s_left_lies_on_the_right_of_the_front_and_on_the_left_of_the_back() {
        for (Outline outline : Outline.both()) {
            for (Outline.Shape shape : outline.shapes()) {
                double middle = Arrays.stream(shape.points().split(" "))
                        .mapToDouble(point -> Double.parseDouble(point.split(",")[0]))
                        .average()
                        .orElseThrow();
                boolean atRight = middle > Outline.WIDTH / 2.0;
                boolean front = shape.zone().code().startsWith("f");
                assertEquals(
                        front == (shape.zone().side() == Side.LEFT),
                        atRight,
                        shape.zone().code());
            }
        }
    }

    @Test
    void all_seventy_four_zones_are_drawn_once() {
        List<Zone> drawn = Outline.both().stream()
                .flatMap(outline -> outline.shapes().stream().map(Outline.Shape::zone))
                .toList();
        assertEquals(74, drawn.size());
        assertEquals(EnumSet.allOf(Zone.class), EnumSet.copyOf(drawn));
    }

    private static void understood(BodyMap map, String sentence) {
        Set<String> marked = map.zones().stream().map(Zone::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> spokenOf = new TreeSet<>();
        for (HeardBack.Piece piece : HeardBack.pieces(sentence)) {
            for (Set<String> step : piece.steps()) {
                assertTrue(step.stream().anyMatch(marked::contains), piece.words() + " was not marked: " + map);
                spokenOf.addAll(step);
            }
        }
        assertTrue(spokenOf.containsAll(marked), () -> "left out of \"" + sentence + "\": " + map);
    }

    /** Some marks here and there, and often a run down a limb, as people mark them. */
    private static BodyMap any(Random random) {
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            zones.add(Zone.values()[random.nextInt(Zone.values().length)]);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Limb limb = Limb.values()[random.nextInt(2)];
            Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
            int last = random.nextInt(Limb.STEPS);
            var view = BodyPart.View.values()[random.nextInt(2)];
            limb.parts(view).subList(0, last + 1).forEach(part -> zones.add(Zone.of(part, side)));
        }
        var spread = Pain.Pattern.values()[random.nextInt(Pain.Pattern.values().length)];
        var course = BodyMap.Course.values()[random.nextInt(BodyMap.Course.values().length)];
        return new BodyMap(DAY, List.copyOf(zones), spread, course);
    }

    private static String said(String language, BodyMap map) {
        Words words = LANGUAGES.in(language).orElseThrow();
        return new ReadBack(words).of(map);
    }
}
