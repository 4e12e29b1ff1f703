package org.foramen.clinic.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which scale is drawn where: its panel, the top of its range, and the shape of its dots. */
final class Scales {
    static final int PAIN_TOP = 10;
    static final int FUNCTION_TOP = 100;

    private record Drawn(boolean pain, int top, String shape) {}

    private static final Map<String, Drawn> ALL = Map.of(
            "nrs", new Drawn(true, PAIN_TOP, "circle"),
            "worst", new Drawn(true, PAIN_TOP, "triangle"),
            "vas", new Drawn(true, 100, "diamond"),
            "peg", new Drawn(true, PAIN_TOP, "square"),
            "odi", new Drawn(false, FUNCTION_TOP, "circle"),
            "ndi", new Drawn(false, FUNCTION_TOP, "diamond"));

    private Scales() {}

    static List<String> ofPain() {
        return List.of("nrs", "worst", "vas", "peg");
    }

    static List<String> ofFunction() {
        return List.of("odi", "ndi");
    }

    static boolean known(String scale) {
        return ALL.containsKey(scale);
    }

    /** The highest value a scale can have. */
    static int top(String scale) {
        return Objects.requireNonNull(ALL.get(scale)).top();
    }

    static String shape(String scale) {
        return Objects.requireNonNull(ALL.get(scale)).shape();
    }
}
