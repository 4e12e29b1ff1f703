package org.foramen.knowledge.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts without quotes that another YAML reader, or a tired person, takes for something else: NO, 1.10, 010, 1:30,
 * 2026-02-10. Where text is expected they need quotes.
 */
final class Ambiguous {
    private static final Set<String> TRUTHS = Set.of("y", "n", "yes", "no", "true", "false", "on", "off");
    private static final Set<String> NOTHINGS = Set.of("~", "null");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}(-\\d{1,2}.*)?");
    private static final Pattern TIME = Pattern.compile("[-+]?\\d[\\d_]*(:[0-5]?\\d)+(\\.\\d*)?");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(0[box][\\da-f_]+|(\\d[\\d_,]*\\.?[\\d_]*|\\.\\d[\\d_]*)(e[-+]?\\d+)?|\\.inf|\\.nan)",
            Pattern.CASE_INSENSITIVE);

    private Ambiguous() {}

    /** What else the text could be read as: "true/false", "a number"; empty when it can only be text. */
    static Optional<String> reading(Yaml.Text text) {
        if (!text.plain() || text.value().isEmpty()) {
            return Optional.empty();
        }
        char first = text.value().charAt(0);
        return Character.isLetter(first) || first == '~' ? word(text.value()) : figure(text.value(), first);
    }

    private static Optional<String> word(String value) {
        if (value.length() > 5) {
            return Optional.empty();
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (TRUTHS.contains(lower)) {
            return Optional.of("true/false");
        }
        return NOTHINGS.contains(lower) ? Optional.of("nothing") : Optional.empty();
    }

    private static Optional<String> figure(String value, char first) {
        boolean number = Character.isDigit(first) || first == '-' || first == '+' || first == '.';
        if (!number) {
            return Optional.empty();
        }
        if (DATE.matcher(value).matches()) {
            return Optional.of("a date");
        }
        if (TIME.matcher(value).matches()) {
            return Optional.of("a time");
        }
        return NUMBER.matcher(value).matches() ? Optional.of("a number") : Optional.empty();
    }
}
