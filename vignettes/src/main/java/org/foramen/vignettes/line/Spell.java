package org.foramen.vignettes.line;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something lasted: 6 h, 90 min, 5 days, 3 weeks, 4 months. */
record Spell(int amount, Spell.Unit unit) {
    enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,8})(h|min|d)?");
    private static final int LONGEST = 9999;
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("min", Unit.MINUTES),
            Map.entry("minutes", Unit.MINUTES),
            Map.entry("h", Unit.HOURS),
            Map.entry("hour", Unit.HOURS),
            Map.entry("hours", Unit.HOURS),
            Map.entry("d", Unit.DAYS),
            Map.entry("day", Unit.DAYS),
            Map.entry("days", Unit.DAYS),
            Map.entry("week", Unit.WEEKS),
            Map.entry("weeks", Unit.WEEKS),
            Map.entry("month", Unit.MONTHS),
            Map.entry("months", Unit.MONTHS),
            Map.entry("year", Unit.YEARS),
            Map.entry("years", Unit.YEARS));

    static Spell read(Words words) {
        Word word = words.take("how long");
        Matcher amount = AMOUNT.matcher(word.text());
        if (word.quoted() || !amount.matches()) {
            throw wrong(word, word.text());
        }
        String unit = amount.group(2) == null
                ? words.take("hours, days, weeks or months").text()
                : amount.group(2);
        Spell spell = new Spell(
                Integer.parseInt(amount.group(1)),
                Optional.ofNullable(UNITS.get(unit.toLowerCase(Locale.ROOT))).orElseThrow(() -> wrong(word, unit)));
        if (spell.unit().compareTo(Unit.HOURS) > 0 && spell.amount() > LONGEST) {
            throw wrong(word, word.text());
        }
        return spell;
    }

    private static Misread wrong(Word word, String text) {
        return new Misread(
                word.at(),
                "'" + text + "' is not a length of time",
                "Write 90 min, 6 h, 5 days, 3 weeks, 4 months, until 2026-06-01, or still.");
    }

    /** In hours or shorter; only for minutes, hours and days. */
    Duration duration() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS -> Duration.ofHours(amount);
            case DAYS, WEEKS, MONTHS, YEARS -> Duration.ofDays(amount);
        };
    }

    LocalDate after(LocalDate day) {
        return switch (unit) {
            case MINUTES, HOURS -> day;
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }

    static String write(Duration duration) {
        long minutes = duration.toMinutes();
        boolean days = minutes >= Duration.ofDays(2).toMinutes()
                && minutes % Duration.ofDays(1).toMinutes() == 0;
        return days ? duration.toDays() + " days" : minutes % 60 == 0 ? duration.toHours() + " h" : minutes + " min";
    }
}
