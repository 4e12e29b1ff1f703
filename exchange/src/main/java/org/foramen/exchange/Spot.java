package org.foramen.exchange;

/**
 * A place in what came in: which file of a folder, which element, which line and column.
 *
 * @param file the name of the file inside a folder; blank when one file or body was read
 * @param path the element as FHIRPath ("Bundle.entry[37].resource.value"); blank when no element is at fault
 * @param line counted from 1; 0 when no line is at fault
 * @param column counted from 1 in characters; 0 when no line is at fault
 */
public record Spot(String file, String path, int line, int column) {
    /** The whole of what came in. */
    public static final Spot WHOLE = new Spot("", "", 0, 0);

    public static Spot file(String file) {
        return new Spot(file, "", 0, 0);
    }

    @Override
    public String toString() {
        String in = file.isBlank() ? "" : file + ", ";
        String at = path.isBlank() ? "" : path + ", ";
        String all = in + at + (line == 0 ? "" : "line " + line + ", column " + column);
        return all.endsWith(", ") ? all.substring(0, all.length() - 2) : all;
    }
}
