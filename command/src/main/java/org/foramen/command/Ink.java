package org.foramen.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Truth;

/** A terminal page while it is being written: indented, wrapped, in words first; colour only where a person sits. */
final class Ink {
    private static final int WIDTH = 108;

    private final PrintStream out;
    private final boolean colour;

    Ink(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void title(String words) {
        out.println();
        out.println(colour ? "\u001b[1m" + words + "\u001b[0m" : words);
    }

    void line(int indent, String words) {
        boolean first = true;
        for (String part : wrapped(words, WIDTH - indent)) {
            out.println(" ".repeat(first ? indent : indent + 2) + part);
            first = false;
        }
    }

    void blank() {
        out.println();
    }

    /** The truth as a sign and a word: colour never speaks alone. */
    String sign(Truth truth) {
        return switch (truth) {
            case MET -> painted("32", "[yes]");
            case NOT_MET -> painted("31", "[no]");
            case UNKNOWN -> painted("33", "[unknown]");
        };
    }

    private String painted(String code, String words) {
        return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
