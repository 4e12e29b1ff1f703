package org.foramen.vignettes.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.foramen.chart.Approx;

/** Days and hours as lines write them: 2026-09-01, 2026-09 for some day in it, 2026-09-01 14:30. */
final class Days {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private Days() {}

    static LocalDate day(Words words) {
        return parsed(words, "a day", Days::exact);
    }

    /** Year, year and month, or the day. */
    static Approx approx(Words words) {
        return parsed(words, "a day, a month or a year", text -> switch (text.length()) {
            case 4, 7 -> Approx.of(text);
            case 10 -> Approx.day(exact(text));
            default -> throw new DateTimeException(text);
        });
    }

    private static LocalDate exact(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new DateTimeException(text);
        }
        return LocalDate.parse(text);
    }

    /** A day with an hour; a day alone counts to its last minute. */
    static LocalDateTime lastMinute(Words words) {
        LocalDate day = day(words);
        return day.atTime(words.atEnd() ? END_OF_DAY : hour(words));
    }

    static LocalTime hour(Words words) {
        return parsed(words, "an hour such as 14:30", LocalTime::parse);
    }

    /** The end of the day is left out, as {@link #lastMinute} reads it. */
    static String write(LocalDateTime at) {
        return at.toLocalTime().equals(END_OF_DAY) ? at.toLocalDate().toString() : at.toLocalDate() + " " + hour(at);
    }

    static String hour(LocalDateTime at) {
        boolean whole = at.getSecond() == 0 && at.getNano() == 0;
        return whole ? HOUR.format(at) : at.toLocalTime().toString();
    }

    private static <T> T parsed(Words words, String expected, Function<String, T> read) {
        Word word = words.take(expected);
        try {
            return read.apply(word.text());
        } catch (DateTimeException | NumberFormatException e) {
            throw new Misread(word.at(), "'" + word.text() + "' is not " + expected, hint(word.text()));
        }
    }

    /** A day that does not exist is named as such; anything else is told how days are written. */
    private static String hint(String text) {
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])-\\d{2}")) {
            YearMonth month = YearMonth.parse(text.substring(0, 7));
            String name = month.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH));
            return name + " has " + month.lengthOfMonth() + " days.";
        }
        return "Days are written year-month-day with all their digits: 2026-09-01; hours as 14:30.";
    }
}
