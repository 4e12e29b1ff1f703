package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Where it hurts, as somebody marked it on the drawing of a body. Whoever answered is the author of the entry.
 *
 * @param on the day it was marked
 * @param zones what was marked, each once, in the order of the codes
 * @param spread how the pain spreads, as they said
 * @param course along which face of the leg it runs, where it runs down a leg
 */
public record BodyMap(LocalDate on, List<Zone> zones, Pain.Pattern spread, Course course) implements Fact {
    public BodyMap {
        zones = zones.stream().distinct().sorted().toList();
    }

    /** The face of a leg along which pain runs. */
    public enum Course {
        FRONT,
        OUTSIDE,
        BACK,
        INSIDE,
        UNSAID
    }

    @Override
    public Kind kind() {
        return Kind.MAP;
    }
}
