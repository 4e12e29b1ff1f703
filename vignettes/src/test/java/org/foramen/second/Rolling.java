package org.foramen.second;

import java.time.LocalDate;
import java.time.YearMonth;

/** Windows that end on a day, by arithmetic on year, month and day alone. */
final class Rolling {
    private Rolling() {}

    /** The same day so many months earlier, or the last day of that month when it has no such day. */
    static LocalDate before(LocalDate day, int months) {
        int total = day.getYear() * 12 + day.getMonthValue() - 1 - months;
        int year = Math.floorDiv(total, 12);
        int month = Math.floorMod(total, 12) + 1;
        int last = YearMonth.of(year, month).lengthOfMonth();
        return LocalDate.of(year, month, Math.min(day.getDayOfMonth(), last));
    }

    /** Strictly after the anniversary and strictly before the day. */
    static boolean counts(LocalDate session, LocalDate on, int months) {
        return session.compareTo(on) < 0 && session.compareTo(before(on, months)) > 0;
    }
}
