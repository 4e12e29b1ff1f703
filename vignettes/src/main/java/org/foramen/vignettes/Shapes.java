package org.foramen.vignettes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Yaml;

/** The shapes of a vignette's own values: texts as they stand, and texts with their place. */
final class Shapes {
    /** The hour of a question of which only the day is known. */
    static final LocalTime CONSULT = LocalTime.of(8, 0);

    private static final Pattern DAY_HOUR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}))?");

    /** A text as it stands: a code may be all digits. */
    static final Shape<String> WORDS = Shape.scalar("", "a text", (text, problems) -> {
        if (text.value().isBlank()) {
            problems.add(text.at(), "Here nothing is written. Write it, or leave the line out.");
        }
        return text.value().strip();
    });

    /** A text with its place. */
    static final Shape<Placed> PLACED = new Shape<>(new Placed(Spot.start(""), "", true), (yaml, problems) -> {
        if (yaml instanceof Yaml.Text text) {
            return new Placed(text.at(), text.value(), text.plain());
        }
        problems.add(
                yaml.at(),
                "Here stands " + yaml.sort()
                        + " where one line of text is expected. A line that holds a colon and a blank"
                        + " goes between single quotes.");
        return new Placed(yaml.at(), "", true);
    });

    /** A day with or without its hour; without, 08:00. */
    static final Shape<LocalDateTime> WHEN = Shape.scalar(LocalDate.EPOCH.atStartOfDay(), "a day", (text, problems) -> {
        Matcher when = DAY_HOUR.matcher(text.value().strip());
        try {
            if (when.matches()) {
                LocalTime hour =
                        Optional.ofNullable(when.group(2)).map(LocalTime::parse).orElse(CONSULT);
                return LocalDate.parse(when.group(1)).atTime(hour);
            }
        } catch (DateTimeException never) {
            problems.add(text.at(), text.value() + " does not exist in the calendar or on the clock.");
            return LocalDate.EPOCH.atStartOfDay();
        }
        problems.add(text.at(), "\"" + text.value() + "\" is not a day. Write 2026-11-22, or 2026-11-22 14:30.");
        return LocalDate.EPOCH.atStartOfDay();
    });

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
}
