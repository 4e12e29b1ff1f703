package org.foramen.care;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.foramen.criteria.Request;
import org.foramen.library.Pause;

/**
 * When a procedure begins, by the clock of the clinic, and how elapsed hours are counted towards it and from it.
 *
 * @param start when it begins; of a bare day at 08:00
 * @param zone the clinic's zone
 */
record Service(LocalDateTime start, ZoneId zone) {
    /** The hour of a bare day. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_AN_HOUR = 60;

    static Service of(Question question, Request request) {
        LocalTime hour = request.detail("hour").stream()
                .findFirst()
                .map(LocalTime::parse)
                .orElse(MORNING);
        return new Service(request.on().orElse(question.today()).atTime(hour), question.zone());
    }

    /** So many hours after, as they pass; of an hour that the clock shows twice the later is meant. */
    LocalDateTime after(LocalDateTime since, int hours) {
        return since.atZone(zone).withLaterOffsetAtOverlap().plusHours(hours).toLocalDateTime();
    }

    /** Whether so many hours have passed when it begins; of an hour that the clock shows twice it begins at the earlier. */
    boolean past(LocalDateTime since, int hours) {
        ZonedDateTime begins = start.atZone(zone).withEarlierOffsetAtOverlap();
        return !since.atZone(zone).withLaterOffsetAtOverlap().plusHours(hours).isAfter(begins);
    }

    /** Full days without a dose as whole hours since the last one, which reach to the midnight that ends them. */
    Pause counted(Pause pause, Optional<LocalDateTime> last) {
        return pause.sort() == Pause.Sort.FULL_DAYS
                ? last.map(at -> untilMidnight(pause, at)).orElse(pause)
                : pause;
    }

    private Pause untilMidnight(Pause pause, LocalDateTime last) {
        ZonedDateTime over =
                last.toLocalDate().plusDays(pause.hours() / (long) HOURS_A_DAY).atStartOfDay(zone);
        long minutes = ChronoUnit.MINUTES.between(last.atZone(zone).withLaterOffsetAtOverlap(), over);
        int hours = (int) Math.ceilDiv(minutes, MINUTES_AN_HOUR);
        return Pause.hours(hours, hours);
    }
}
