package org.foramen.knowledge.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shapes of words: sentences, names, choices. */
public final class Texts {
    /** A text that says something. */
    public static final Shape<String> TEXT = Shape.scalar("", "a text", Texts::text);
    /** A text that may say nothing. */
    public static final Shape<String> NOTE = Shape.scalar("", "a text", Texts::certain);
    /** A word of ours: "radicular-pain". */
    public static final Shape<String> NAME =
            fitting("a name in small letters and hyphens, such as \"radicular-pain\"", Texts::name);
    /** The id of a clause: "FJ-R1". */
    public static final Shape<String> ID = matching(
            "an id of letters, digits and hyphens, such as \"FJ-R1\"", "[A-Za-z][A-Za-z0-9]*([-.][A-Za-z0-9]+)*");
    /** Yes or no, written true or false. */
    public static final Shape<Boolean> TRUTH = Shape.scalar(false, "true or false", Texts::truth);

    private Texts() {}

    /** A text of a pattern, called {@code what} in messages. */
    public static Shape<String> matching(String what, String pattern) {
        return fitting(what, Pattern.compile(pattern).asMatchPredicate());
    }

    private static Shape<String> fitting(String what, Predicate<String> fits) {
        return Shape.scalar("", what, (text, problems) -> {
            String value = text(text, problems);
            if (!value.isEmpty() && !fits.test(value)) {
                problems.add(text.at(), "\"" + value + "\" is not " + what + ".");
                return "";
            }
            return value;
        });
    }

    /** Whether a text is small letters and digits with single hyphens between them: asked thousands of times a start. */
    public static boolean name(String text) {
        boolean open = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? open : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
            open = hyphen;
        }
        return !open;
    }

    /** One of an enum's words: small letters, hyphens for underscores. */
    @SafeVarargs
    public static <E extends Enum<E>> Shape<E> oneOf(String what, E... values) {
        return oneOf(what, List.of(values), value -> word(value));
    }

    /** One of these, by its word. */
    public static <T> Shape<T> oneOf(String what, List<T> values, Function<T, String> word) {
        List<String> words = values.stream().map(word).toList();
        return Shape.scalar(values.getFirst(), what, (text, problems) -> {
            int which = words.indexOf(text.value());
            if (which < 0) {
                problems.add(
                        text.at(),
                        "\"" + text.value() + "\" is not " + what + "." + Nearest.hint(text.value(), words)
                                + " Use one of: " + String.join(", ", words) + ".");
                return values.getFirst();
            }
            return values.get(which);
        });
    }

    /** One of these words. */
    public static Shape<String> oneOf(String what, String... words) {
        return oneOf(what, Arrays.asList(words), Function.identity());
    }

    /** The word of an enum's value in files. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Yaml.Text text, Problems problems) {
        if (!text.plain() && text.value().isBlank()) {
            problems.add(text.at(), subject(text) + " says nothing.");
        }
        return certain(text, problems);
    }

    /** The text, if it can be nothing but text; a blank, with a problem, where it may be meant otherwise. */
    private static String certain(Yaml.Text text, Problems problems) {
        if (text.plain() && text.value().isEmpty()) {
            problems.add(
                    text.at(),
                    subject(text) + " has no value. Leave the line out, or write \"\" where a blank is meant.");
        }
        Optional<String> other = Ambiguous.reading(text);
        other.ifPresent(reading -> problems.add(
                text.at(), "\"" + text.value() + "\" could be read as text or as " + reading + ". Put it in quotes."));
        return other.isPresent() ? "" : text.value().strip();
    }

    private static boolean truth(Yaml.Text text, Problems problems) {
        return switch (text.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problems.add(text.at(), "\"" + text.value() + "\" is neither true nor false.");
                yield false;
            }
        };
    }

    static String subject(Yaml.Text text) {
        return text.key().isEmpty() ? "This" : "\"" + text.key() + "\"";
    }
}
