package org.foramen.vignettes.line;

/** Whether the thing that a line names is there. It is, unless the line says absent. */
final class Presence {
    private Presence() {}

    static boolean read(Words words) {
        boolean absent = words.skip("absent");
        words.skip("present");
        return !absent;
    }

    static String write(boolean present) {
        return present ? "" : " absent";
    }
}
