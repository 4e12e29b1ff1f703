package org.foramen.knowledge.overlay;

import java.util.Optional;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Bound.Sense;
import org.foramen.criteria.Span;

/** Which of two lengths of time is surely the longer, and which of two thresholds surely lets more through. */
final class Lengths {
    private static final int DAY = 24;
    private static final int SHORTEST_MONTH = 28 * DAY;
    private static final int LONGEST_MONTH = 31 * DAY;
    private static final int YEAR = 12;

    private Lengths() {}

    /** Whether one is at least as long as the other, whatever the months. */
    static boolean reaches(Span one, Span other) {
        return months(one) && months(other) ? inMonths(one) >= inMonths(other) : least(one) >= most(other);
    }

    /** The same for windows: none is the longest. */
    static boolean reaches(Optional<Span> one, Optional<Span> other) {
        return one.isEmpty()
                || other.map(window -> reaches(one.orElseThrow(), window)).orElse(false);
    }

    /** The same for what must have passed: none is the shortest. */
    static boolean outlasts(Optional<Span> one, Optional<Span> other) {
        return other.isEmpty()
                || one.map(length -> reaches(length, other.orElseThrow())).orElse(false);
    }

    /** Whether every value within the other is within the one. */
    static boolean lets(Bound one, Bound other) {
        if (!one.unit().equals(other.unit()) || upwards(one) != upwards(other)) {
            return false;
        }
        if (one.hundredths() == other.hundredths()) {
            return closed(one) || !closed(other);
        }
        return upwards(one) == one.hundredths() < other.hundredths();
    }

    /** The same where a threshold may be left out: then everything is let through. */
    static boolean lets(Optional<Bound> one, Optional<Bound> other) {
        return one.isEmpty()
                || other.map(bound -> lets(one.orElseThrow(), bound)).orElse(false);
    }

    private static boolean upwards(Bound bound) {
        return bound.sense() == Sense.AT_LEAST || bound.sense() == Sense.OVER;
    }

    private static boolean closed(Bound bound) {
        return bound.sense() == Sense.AT_LEAST || bound.sense() == Sense.AT_MOST;
    }

    private static boolean months(Span span) {
        return span.unit() == Span.Unit.MONTHS || span.unit() == Span.Unit.YEARS;
    }

    private static int inMonths(Span span) {
        return span.unit() == Span.Unit.YEARS ? span.amount() * YEAR : span.amount();
    }

    private static int least(Span span) {
        return months(span) ? inMonths(span) * SHORTEST_MONTH : hours(span);
    }

    private static int most(Span span) {
        return months(span) ? inMonths(span) * LONGEST_MONTH : hours(span);
    }

    private static int hours(Span span) {
        return switch (span.unit()) {
            case HOURS -> span.amount();
            case DAYS -> span.amount() * DAY;
            case WEEKS -> span.amount() * 7 * DAY;
            case MONTHS, YEARS -> 0;
        };
    }
}
