package org.foramen.library;

/**
 * What one authority asks for before a procedure: so many hours since the last dose, or something that no clock can say.
 *
 * @param sort what is asked for
 * @param least the lower end of a range of hours; 0 where no hours are asked for
 * @param hours the upper end, at which it counts
 */
public record Pause(Sort sort, int least, int hours) {
    private static final int DAY = 24;

    /** What can be asked for. */
    public enum Sort {
        /** So many hours since the last dose. */
        HOURS,
        /** So many whole days without a dose, and none on the day itself. */
        FULL_DAYS,
        /** Nothing: it goes on. */
        CONTINUE,
        /** The prescriber and the clinician decide together. */
        PRESCRIBER,
        /** A level in the blood, for hours alone do not do. */
        LEVEL,
        /** No procedure here: refer. */
        REFER,
        /** No interval was found, so none is computed. */
        NOT_READ
    }

    public static Pause of(Sort sort) {
        return new Pause(sort, 0, 0);
    }

    public static Pause hours(int least, int most) {
        return new Pause(Sort.HOURS, least, most);
    }

    /** From midnight to midnight: the hours since the last dose are at most a day more. */
    public static Pause fullDays(int days) {
        return new Pause(Sort.FULL_DAYS, DAY * days, DAY * (days + 1));
    }

    public boolean counted() {
        return sort == Sort.HOURS;
    }
}
