package org.foramen.clinic.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.foramen.clinic.frame.Words;

/**
 * The axis of time.
 *
 * @param from its first day
 * @param to its last day
 */
record TimeAxis(LocalDate from, LocalDate to) {
    private static final int LABELS = 8;

    /** Where a day stands, in the drawing's own units. */
    int x(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
        long part = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, whole);
        return (int) (Picture.LEFT + part * (Picture.RIGHT - Picture.LEFT) / whole);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The first of every month, or of every so many months, so that the labels do not touch. */
    List<Picture.Tick> ticks(Words words) {
        DateTimeFormatter label = DateTimeFormatter.ofPattern("MMM uuuu", words.locale());
        long months = Math.max(1, ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
        int step = step(months);
        List<Picture.Tick> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(from).plusMonths(1);
        while (!month.atDay(1).isAfter(to)) {
            if (months <= LABELS || (month.getMonthValue() - 1) % step == 0) {
                ticks.add(new Picture.Tick(x(month.atDay(1)), label.format(month)));
            }
            month = month.plusMonths(1);
        }
        return ticks;
    }

    private static int step(long months) {
        for (int step : new int[] {1, 2, 3, 6}) {
            if (months / step <= LABELS) {
                return step;
            }
        }
        return 12;
    }
}
