package org.foramen.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The moment for which a command answers: now, or the morning of a day that was asked for. */
public final class AskedAt {
    /** A bare day means this hour in the clinic's zone. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private AskedAt() {}

    /** The morning of the day, in the zone of now; now where no day was asked for. */
    public static ZonedDateTime of(Optional<LocalDate> day, ZonedDateTime now) {
        return day.map(d -> d.atTime(MORNING).atZone(now.getZone())).orElse(now);
    }
}
