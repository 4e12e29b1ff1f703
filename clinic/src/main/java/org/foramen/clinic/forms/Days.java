package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.clinic.frame.Words;

/** Days as they are typed, year-month-day, and what is said of a day that does not exist. */
final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Days() {}

    static Read<LocalDate> read(String text, Words words) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return wrong(words.say("problem.day"));
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1) {
            return wrong(words.say("problem.day"));
        }
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? new Read.Understood<>(LocalDate.of(year, month, day))
                : wrong(missing(year, month, day, words));
    }

    private static String missing(int year, int month, int day, Words words) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        boolean leapDay = month == 2 && day == 29 && !Year.isLeap(year);
        return words.say(leapDay ? "problem.B035" : "problem.B034", day, name, Integer.toString(year));
    }

    private static Read<LocalDate> wrong(String message) {
        return new Read.Misread<>(List.of(new Problem("", message)));
    }
}
