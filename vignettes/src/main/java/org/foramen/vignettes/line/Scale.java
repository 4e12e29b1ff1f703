package org.foramen.vignettes.line;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scale whose ends are part of its definition: nrs runs from 0 to 10, vas from 0 to 100 mm.
 *
 * @param id its name in a line
 * @param most its upper end
 * @param unit how its unit is written
 * @param needed whether the unit must be written, because two are in use
 */
record Scale(String id, int most, String unit, boolean needed) {
    private static final Map<String, Scale> KNOWN = Map.of(
            "nrs", new Scale("nrs", 10, "/10", false),
            "peg", new Scale("peg", 10, "/10", false),
            "vas", new Scale("vas", 100, "mm", true),
            "odi", new Scale("odi", 100, "%", false),
            "ndi", new Scale("ndi", 100, "%", false));

    /** Scales that measure function, not pain. */
    private static final Set<String> FUNCTION = Set.of("odi", "ndi", "rmdq", "psfs", "lefs", "quickdash");

    static Optional<Scale> of(String id) {
        return Optional.ofNullable(KNOWN.get(id));
    }

    /** The id that a word names: NRS is nrs; a scale that is not known here keeps its letters. */
    static String named(Word word) {
        String low = word.text().toLowerCase(Locale.ROOT);
        return !word.quoted() && (KNOWN.containsKey(low) || FUNCTION.contains(low)) ? low : word.text();
    }

    static boolean ofFunction(String id) {
        return FUNCTION.contains(id);
    }

    /** What stands behind the number when it is written. */
    static String unitAfter(String id) {
        return of(id).filter(Scale::needed).map(scale -> " " + scale.unit()).orElse("");
    }
}
