package org.foramen.vignettes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;

/** The shapes of a vignette's own values: texts as they stand, and texts with their place. */
final class Shapes {
    /** A text as it stands: a code may be all digits. */
    static final Shape<String> WORDS = Shape.scalar("", "a text", (text, problems) -> {
        if (text.value().isBlank()) {
            problems.add(text.at(), "Here nothing is written. Write it, or leave the line out.");
        }
        return text.value().strip();
    });

    /** A text with its place. */
    static final Shape<Placed> PLACED = new Shape<>(
            new Placed(Spot.start(""), "", true), (yaml, problems) -> switch (yaml) {
                case org.foramen.knowledge.yaml.Yaml.Text text -> new Placed(text.at(), text.value(), text.plain());
                default -> {
                    problems.add(yaml.at(), "Here stands " + yaml.sort() + ". One fact is one line of text; put a line that holds"
                            + " a colon, braces or # between single quotes.");
                    yield new Placed(yaml.at(), "", true);
                }
            });

    private static final Pattern DAY_HOUR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}))?");

    private Shapes() {}

    /** A text and where it begins. */
    record Placed(Spot at, String text, boolean plain) {
        /** A place within the text; quotation marks come before it where there are any. */
        Spot at(int characters) {
            return new Spot(at.file(), at.line(), at.column() + characters + (plain ? 0 : 1));
        }
    }

    /** One text, or a list of them. */
    static Shape<List<String>> some() {
        return WORDS.some();
    }

    /** Day and hour of a text, if it is one. */
    static Matcher dayHour(String text) {
        return DAY_HOUR.matcher(text);
    }
}
