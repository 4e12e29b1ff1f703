package org.foramen.exchange.r4;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/** FHIR's dates and times, checked letter by letter without making any object of them. */
final class Dates {
    /** What is wrong with a date or time. */
    enum Flaw {
        NONE,
        /** It is not written as FHIR writes dates. */
        FORM,
        /** The day does not exist. */
        DAY,
        /** There is a time and no zone. */
        ZONE,
        /** The time does not exist, or is not written as FHIR writes times. */
        TIME
    }

    private Dates() {}

    /** Year, year-month or year-month-day. */
    static Flaw date(char[] text, int from, int length) {
        boolean form = length == 4 || length == 7 || length == 10;
        if (!form
                || !digits(text, from, 4)
                || length > 4 && !part(text, from + 4)
                || length > 7 && !part(text, from + 7)) {
            return Flaw.FORM;
        }
        int year = number(text, from, 4);
        int month = length > 4 ? number(text, from + 5, 2) : 1;
        int day = length > 7 ? number(text, from + 8, 2) : 1;
        if (year == 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return Flaw.FORM;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? Flaw.DAY : Flaw.NONE;
    }

    /** A date, or a date with a time to the second and its zone. */
    static Flaw dateTime(char[] text, int from, int length) {
        return length <= 10 ? date(text, from, length) : instant(text, from, length);
    }

    /** A date with a time to the second and its zone. */
    static Flaw instant(char[] text, int from, int length) {
        if (length <= 10 || text[from + 10] != 'T') {
            return Flaw.FORM;
        }
        Flaw day = date(text, from, 10);
        if (day != Flaw.NONE) {
            return day;
        }
        int end = from + length;
        int clock = clock(text, from + 11, end);
        if (clock < 0) {
            return Flaw.TIME;
        }
        return zone(text, clock, end);
    }

    /** Hours, minutes and seconds. */
    static Flaw time(char[] text, int from, int length) {
        return clock(text, from, from + length) == from + length ? Flaw.NONE : Flaw.TIME;
    }

    /** The index after hh:mm:ss and its fraction; -1 when there is no such time. */
    private static int clock(char[] text, int from, int end) {
        boolean form = end - from >= 8
                && digits(text, from, 2)
                && text[from + 2] == ':'
                && digits(text, from + 3, 2)
                && text[from + 5] == ':'
                && digits(text, from + 6, 2);
        if (!form || number(text, from, 2) > 23 || number(text, from + 3, 2) > 59 || number(text, from + 6, 2) > 59) {
            return -1;
        }
        int at = from + 8;
        if (at < end && text[at] == '.') {
            int fraction = at + 1;
            at = fraction;
            while (at < end && digits(text, at, 1)) {
                at++;
            }
            return at == fraction ? -1 : at;
        }
        return at;
    }

    /** Z, or an offset of at most 14 hours. */
    private static Flaw zone(char[] text, int from, int end) {
        if (from == end) {
            return Flaw.ZONE;
        }
        if (end - from == 1 && text[from] == 'Z') {
            return Flaw.NONE;
        }
        boolean form = end - from == 6
                && (text[from] == '+' || text[from] == '-')
                && digits(text, from + 1, 2)
                && text[from + 3] == ':'
                && digits(text, from + 4, 2);
        int minutes = form ? number(text, from + 1, 2) * 60 + number(text, from + 4, 2) : Integer.MAX_VALUE;
        return minutes <= 14 * 60 && number(text, from + 4, 2) < 60 ? Flaw.NONE : Flaw.TIME;
    }

    private static boolean part(char[] text, int at) {
        return text[at] == '-' && digits(text, at + 1, 2);
    }

    private static boolean digits(char[] text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(char[] text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    /** The moment of a checked date-time; of its fraction of a second nine digits count. */
    static OffsetDateTime moment(String text) {
        int fraction = text.indexOf('.');
        int zone = Math.max(text.indexOf('Z'), Math.max(text.lastIndexOf('+'), text.lastIndexOf('-')));
        boolean longer = fraction > 0 && zone - fraction > 10;
        return OffsetDateTime.parse(longer ? text.substring(0, fraction + 10) + text.substring(zone) : text);
    }

    /** The earliest day that a checked date or date-time can mean. */
    static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text.substring(0, 10));
        };
    }
}
