package org.foramen.vignettes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Pain;
import org.foramen.chart.Zone;

/** What was marked on the body map. */
final class Marked {
    private Marked() {}

    /** {@code b19 b29 b32, radicular, outside}. */
    static BodyMap map(Scene scene, Words words) {
        List<Zone> zones = new ArrayList<>();
        if (!words.skip("nothing")) {
            zones.add(zone(words));
            while (!words.atEnd()) {
                zones.add(zone(words));
            }
        }
        Pain.Pattern spread = Pain.Pattern.UNSAID;
        BodyMap.Course course = BodyMap.Course.UNSAID;
        while (words.more()) {
            Optional<Pain.Pattern> pattern = said(Pain.Pattern.values(), Pain.Pattern.UNSAID, words);
            Optional<BodyMap.Course> face = said(BodyMap.Course.values(), BodyMap.Course.UNSAID, words);
            if (pattern.isEmpty() && face.isEmpty()) {
                throw words.unknown(
                        "After the regions come how it spreads (radicular) and along which face (outside).");
            }
            spread = pattern.orElse(spread);
            course = face.orElse(course);
        }
        return new BodyMap(scene.on(), zones, spread, course);
    }

    private static Zone zone(Words words) {
        Word word = words.take("a region of the body map");
        return Zone.of(word.text())
                .orElseThrow(() -> new Misread(
                        word.at(),
                        "'" + word.text() + "' is no region of the body map",
                        "Write f01 to f36 for the front, b01 to b38 for the back."));
    }

    private static <E extends Enum<E>> Optional<E> said(E[] values, E unsaid, Words words) {
        for (E value : values) {
            if (value != unsaid && words.skip(name(value))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static String write(BodyMap map) {
        String zones = map.zones().stream().map(Zone::code).collect(Collectors.joining(" "));
        return (zones.isEmpty() ? "nothing" : zones)
                + (map.spread() == Pain.Pattern.UNSAID ? "" : ", " + name(map.spread()))
                + (map.course() == BodyMap.Course.UNSAID ? "" : ", " + name(map.course()));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
