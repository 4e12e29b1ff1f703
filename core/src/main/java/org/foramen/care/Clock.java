package org.foramen.care;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How an instant by the clinic's clock is written: day and hour. */
final class Clock {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", java.util.Locale.ROOT);

    private Clock() {}

    static String words(LocalDateTime at) {
        return at.format(MINUTES);
    }
}
