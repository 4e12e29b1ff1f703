package org.foramen.exchange.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.foramen.exchange.r4.Node;

/**
 * Dates as records write them. A day stays the day that was written down where it was written down, whatever the zone
 * of whoever reads it.
 *
 * @param first the earliest day that is meant
 * @param last the latest day that is meant: the same, unless only the month or the year is known
 */
record When(LocalDate first, LocalDate last) {

    /** A date or date-time that the reader has checked. */
    static Optional<When> of(String text) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 ->
                Optional.of(new When(
                        Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth()));
            case 7 ->
                Optional.of(new When(
                        YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth()));
            default -> {
                LocalDate day = LocalDate.parse(text.substring(0, 10));
                yield Optional.of(new When(day, day));
            }
        };
    }

    /** The beginning of a choice of dateTime, instant or Period. */
    static Optional<When> start(Node choice) {
        return switch (choice.type()) {
            case "Period" -> of(choice.text("start")).or(() -> of(choice.text("end")));
            case "date", "dateTime", "instant" -> of(choice.text());
            case "Timing" -> choice.each("event").stream().findFirst().flatMap(event -> of(event.text()));
            default -> Optional.empty();
        };
    }

    /** The end of a choice of dateTime or Period; empty for a Period that is still open. */
    static Optional<When> end(Node choice) {
        return choice.type().equals("Period") ? of(choice.text("end")) : start(choice);
    }

    /** The hour that was written down, where one was. */
    static Optional<LocalDateTime> hour(String text) {
        return text.length() < 19 ? Optional.empty() : Optional.of(LocalDateTime.parse(text.substring(0, 19)));
    }

    /** The moment that was written down, where one was. */
    static Optional<Instant> moment(String text) {
        if (text.length() < 20) {
            return of(text).map(when -> when.last()
                    .plusDays(1)
                    .atStartOfDay(java.time.ZoneOffset.UTC)
                    .toInstant());
        }
        int zone = Math.max(text.indexOf('Z'), Math.max(text.lastIndexOf('+'), text.lastIndexOf('-')));
        return Optional.of(OffsetDateTime.parse(text.substring(0, 19) + text.substring(zone))
                .toInstant());
    }
}
