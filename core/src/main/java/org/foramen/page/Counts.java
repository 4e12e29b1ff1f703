package org.foramen.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.foramen.care.SessionCount;
import org.foramen.chart.Region;
import org.foramen.page.ConsultPage.Count;

/** Puts the table of sessions into words: what is counted, where, how many, in which span, and the next allowed day. */
final class Counts {
    private Counts() {}

    static Count of(SessionCount count) {
        String intent = switch (count.cap().intent()) {
            case DIAGNOSTIC -> "diagnostic ";
            case THERAPEUTIC -> "therapeutic ";
            case EITHER -> "";
        };
        return new Count(
                count.clause().id(),
                intent + count.cap().of().toString().replace('-', ' '),
                region(count),
                count.seen().certain().size(),
                count.seen().possible().size(),
                count.cap().atMost(),
                count.cap().within().toString(),
                next(count),
                days(count.seen().certain()) + perhaps(count.seen().possible()),
                count.applies() ? "" : "has no say in what is asked for");
    }

    private static String region(SessionCount count) {
        boolean unsaid = count.seen().region().isEmpty() && !count.cap().anywhere();
        return count.seen()
                .region()
                .map(half -> half == Region.Half.NEITHER
                        ? "outside the spine"
                        : Facts.lower(half).replace(' ', '/'))
                .orElse(unsaid ? "no place said" : "anywhere");
    }

    private static String next(SessionCount count) {
        return count.nextDay().map(LocalDate::toString).orElse("no day within three years");
    }

    private static String perhaps(List<LocalDate> days) {
        return days.isEmpty() ? "" : " perhaps also " + days(days);
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
