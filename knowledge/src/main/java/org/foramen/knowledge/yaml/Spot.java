package org.foramen.knowledge.yaml;

import java.util.Comparator;

/**
 * A place in a file. Lines and columns count from one.
 *
 * @param file the file as its reader knows it
 * @param line the line
 * @param column the column
 */
public record Spot(String file, int line, int column) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::file).thenComparing(Spot::line).thenComparing(Spot::column);

    /** The beginning of a file: where a problem of the file as a whole is shown. */
    public static Spot start(String file) {
        return new Spot(file, 1, 1);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
