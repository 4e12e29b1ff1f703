package org.foramen.knowledge.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Span;

/** The shapes of time: days that exist, and lengths with their unit. */
public final class Times {
    /** A day: 2026-07-23. */
    public static final Shape<LocalDate> DATE = Shape.scalar(LocalDate.EPOCH, "a date", Times::date);
    /** A length of time: 4 weeks. */
    public static final Shape<Span> SPAN = Shape.scalar(Span.days(0), "a length of time", Times::span);

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6})\\s*([a-z]*)");

    private Times() {}

    private static LocalDate date(Yaml.Text text, Problems problems) {
        Matcher day = DAY.matcher(text.value());
        if (!day.matches()) {
            problems.add(text.at(), "\"" + text.value() + "\" is not a date. Write it as 2026-07-23.");
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text.value());
        } catch (DateTimeException never) {
            problems.add(text.at(), none(day));
            return LocalDate.EPOCH;
        }
    }

    /** "29 February 2026 does not exist." */
    private static String none(Matcher day) {
        int month = Integer.parseInt(day.group(2));
        if (month < 1 || month > 12) {
            return day.group() + " does not exist: a year has no month " + month + ".";
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Integer.parseInt(day.group(3)) + " " + name + " " + day.group(1) + " does not exist.";
    }

    private static Span span(Yaml.Text text, Problems problems) {
        Matcher length = LENGTH.matcher(text.value());
        if (!length.matches()) {
            problems.add(text.at(), "\"" + text.value() + "\" is not a length of time. Write it as 4 weeks.");
            return Span.days(0);
        }
        int amount = Integer.parseInt(length.group(1));
        return switch (length.group(2)) {
            case "h", "hour", "hours" -> within(text, problems, amount, 1_440, Span.Unit.HOURS);
            case "day", "days" -> within(text, problems, amount, 3_660, Span.Unit.DAYS);
            case "week", "weeks" -> within(text, problems, amount, 520, Span.Unit.WEEKS);
            case "month", "months" -> within(text, problems, amount, 120, Span.Unit.MONTHS);
            case "year", "years" -> within(text, problems, amount, 130, Span.Unit.YEARS);
            case "" -> {
                problems.add(text.at(), Numbers.unitless(text, "hours, days, weeks, months or years"));
                yield Span.days(0);
            }
            default -> {
                problems.add(
                        text.at(),
                        "\"" + length.group(2) + "\" is no unit of time. Use hours, days, weeks, months or years.");
                yield Span.days(0);
            }
        };
    }

    private static Span within(Yaml.Text text, Problems problems, int amount, int most, Span.Unit unit) {
        Span span = new Span(amount, unit);
        String word = unit == Span.Unit.HOURS ? "h" : Texts.word(unit);
        if (amount > most) {
            problems.add(text.at(), Numbers.outside(text, amount + " " + word, 0, most, " " + word));
        }
        return span;
    }
}
