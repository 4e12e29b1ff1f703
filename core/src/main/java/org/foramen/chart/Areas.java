package org.foramen.chart;

import java.util.List;
import java.util.function.BiConsumer;

/** The areas of the body that people point to when they say where it hurts, each with its region. */
final class Areas {
    private record Area(Region region, List<String> names) {}

    private static final List<Area> ALL = List.of(
            new Area(Region.HEAD, List.of("head", "face", "occiput")),
            new Area(Region.CERVICAL, List.of("neck", "cervical")),
            new Area(Region.THORACIC, List.of("mid-back", "thoracic", "chest-wall")),
            new Area(Region.LUMBAR, List.of("low-back", "lumbar")),
            new Area(Region.SACRAL, List.of("buttock", "sacrum", "coccyx", "sacral")),
            new Area(Region.UPPER_LIMB, List.of("arm", "shoulder", "elbow", "hand")),
            new Area(Region.LOWER_LIMB, List.of("leg", "hip", "groin", "thigh", "knee", "calf", "ankle", "foot")),
            new Area(Region.TRUNK, List.of("chest", "abdomen", "pelvis", "perineum")),
            new Area(Region.ELSEWHERE, List.of("widespread", "back", "elsewhere")));

    private Areas() {}

    static void each(BiConsumer<String, Region> visit) {
        for (Area area : ALL) {
            for (String name : area.names()) {
                visit.accept(name, area.region());
            }
        }
    }
}
