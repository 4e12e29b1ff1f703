package org.foramen.knowledge.release;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is in a release: the SHA-256 of every file, and of all of them together.
 *
 * @param by who signed it
 * @param dated on which day
 * @param hash the hash that every consult with this knowledge shows
 * @param digests the SHA-256 of each file, by its place
 */
public record Manifest(String by, String dated, String hash, SortedMap<String, String> digests) {
    private static final String BY = "# signed by: ";
    private static final String DATED = "# dated: ";
    private static final String HASH = "# hash of all: ";
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** As it is written and signed: three lines of comment, then a line a file as {@code sha256sum} writes it. */
    public String text() {
        StringBuilder text = new StringBuilder(BY + by + "\n" + DATED + dated + "\n" + HASH + hash + "\n");
        digests.forEach(
                (file, digest) -> text.append(digest).append("  ").append(file).append('\n'));
        return text.toString();
    }

    /** The manifest of a text; empty where it is none. */
    public static Optional<Manifest> of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3
                || !lines.get(0).startsWith(BY)
                || !lines.get(1).startsWith(DATED)
                || !lines.get(2).startsWith(HASH)) {
            return Optional.empty();
        }
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : lines.subList(3, lines.size())) {
            Matcher file = FILE.matcher(line);
            if (!file.matches()) {
                return Optional.empty();
            }
            digests.put(file.group(2), file.group(1));
        }
        return Optional.of(new Manifest(
                lines.get(0).substring(BY.length()),
                lines.get(1).substring(DATED.length()),
                lines.get(2).substring(HASH.length()),
                digests));
    }
}
