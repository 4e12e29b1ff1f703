package org.foramen.clinic.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The visible words of the pages in one language. Every text a template shows comes from here by its key, and days and
 * numbers are written as the reader's language writes them.
 *
 * @param locale the reader's language
 * @param zone the clinic's time zone, in which instants are told
 * @param texts the text of each key
 */
public record Words(Locale locale, ZoneId zone, Map<String, String> texts) {
    public Words {
        texts = Map.copyOf(texts);
    }

    /** The text of that key with its gaps filled. A key without a text is a fault of the house and says so. */
    public String say(String key, Object... gaps) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return new MessageFormat(text, locale).format(gaps);
    }

    /** The text of that key, where there is one. */
    public Optional<String> known(String key) {
        return Optional.ofNullable(texts.get(key)).map(text -> new MessageFormat(text, locale).format(new Object[0]));
    }

    /** A day in full: 22 November 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** A day where there is little room: 22 Nov 2026. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /** A day that came as 2026-11-22, in full. */
    public String isoDay(String day) {
        return day(LocalDate.parse(day));
    }

    /** The day and minute of an instant in the clinic's zone: 22 Nov 2026, 14:05. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).format(instant.atZone(zone));
    }

    /** A day and time that somebody wrote down: 22 Nov 2026, 14:05. */
    public String clock(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).format(at);
    }

    /** How long something lasted: 6 hours, or 3 days. */
    public String duration(Duration lasted) {
        boolean days = lasted.toHours() >= 72;
        return days ? say("duration.days", lasted.toDays()) : say("duration.hours", number(hours(lasted)));
    }

    private static BigDecimal hours(Duration lasted) {
        return BigDecimal.valueOf(lasted.toMinutes()).divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN);
    }

    /** A number as the reader writes it, with two decimals at most, never rounded up. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(number);
    }

    /** A whole number, cut and never rounded up: 79.17 is 79. */
    public String whole(BigDecimal number) {
        return number(number.setScale(0, RoundingMode.DOWN));
    }

    /** The value of the lang attribute. */
    public String language() {
        return locale.toLanguageTag();
    }
}
