package org.foramen.exchange.faults;

import java.time.Year;
import java.util.List;
import org.foramen.exchange.Fault;

/** What can be wrong with dates and times. */
public final class InDates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private InDates() {}

    public static Fault noSuchDay(int year, int month, int day) {
        String named = day + " " + MONTHS.get(month - 1) + " " + year;
        if (month == 2 && day == 29 && !Year.isLeap(year)) {
            return Fault.of("B035", named + " does not exist: " + year + " is not a leap year.");
        }
        return Fault.of("B034", named + " does not exist.");
    }

    /** Two readings are named where the sender's own text has two, as 03/04/1970 has. */
    public static Fault notADate(String value) {
        String told = slashed(value);
        return Fault.of("B036", Quote.of(value) + " is not a FHIR date. Write year-month-day: " + told + ".");
    }

    public static Fault noZone(String path) {
        return Fault.of("B039", path + " has a time but no time zone. Add Z or an offset such as -05:00.");
    }

    public static Fault notATime(String value) {
        return Fault.of("B040", Quote.of(value) + " is not a valid time.");
    }

    public static Fault bornInTheFuture() {
        return Fault.of("B037", "The date of birth is in the future.");
    }

    public static Fault endBeforeStart(String start, String end) {
        return Fault.of("B042", "The end (" + end + ") is before the start (" + start + ").");
    }

    public static Fault doneInTheFuture() {
        return Fault.of("B043", "A completed procedure cannot be in the future. For a planned one, book it.");
    }

    public static Fault beforeBirth(String path, String date) {
        return Fault.of("B044", path + ": " + date + " is before the patient's date of birth.");
    }

    private static String slashed(String value) {
        String[] parts = value.split("/", -1);
        boolean numbers = value.length() <= 10 && value.matches("\\d{1,2}/\\d{1,2}/\\d{4}");
        if (!numbers) {
            return "for example 1970-03-04";
        }
        String first = two(parts[0]);
        String second = two(parts[1]);
        if (Integer.parseInt(first) > 12 || first.equals(second)) {
            return parts[2] + "-" + second + "-" + first;
        }
        String american = parts[2] + "-" + first + "-" + second;
        return Integer.parseInt(second) > 12 ? american : american + " or " + parts[2] + "-" + second + "-" + first;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
