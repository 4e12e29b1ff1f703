package org.foramen.vignettes.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text between quotation marks, and when it needs none. */
final class Quote {
    private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    /** Words that mean something to a line, so that a thing with such a name needs quotation marks. */
    private static final Set<String> TAKEN = Set.of(
            "a",
            "about",
            "absent",
            "after",
            "and",
            "approach",
            "at",
            "axial",
            "by",
            "claudication",
            "complete",
            "concordant",
            "consistent",
            "contrast",
            "diagnostic",
            "discordant",
            "does",
            "dose",
            "duration",
            "ended",
            "entered",
            "entry",
            "for",
            "from",
            "function",
            "given",
            "guidance",
            "in",
            "item",
            "items",
            "knowledge",
            "known",
            "lasted",
            "last",
            "learned",
            "limit",
            "matters",
            "no",
            "none",
            "not",
            "of",
            "pain",
            "present",
            "purpose",
            "radicular",
            "reaction",
            "reason",
            "relief",
            "sedation",
            "shown",
            "shows",
            "side",
            "since",
            "status",
            "still",
            "strength",
            "taken",
            "taking",
            "therapeutic",
            "to",
            "unsaid",
            "until",
            "upper",
            "wants",
            "why",
            "widespread",
            "with",
            "withheld",
            "worst");

    private Quote() {}

    /** The text as a line can hold it: bare where that is clear, else between quotation marks. */
    static String word(String text) {
        boolean bare = BARE.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return bare ? text : marks(text);
    }

    static String marks(String text) {
        String kept = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return '"' + kept + '"';
    }

    /** What a letter behind a backslash stands for. */
    static char plain(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
