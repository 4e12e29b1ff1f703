package org.foramen.criteria;

import org.foramen.chart.Kind;

/**
 * The one narrow way in which criteria see a chart: facts of a kind, in the order of their days, each taken apart into
 * elementary rows of a {@link Part} and an integer. The ledger's chart and the packed chart both offer it, so one
 * evaluator serves both.
 */
public interface View {
    /** What {@link #value} answers when the fact has no such part. */
    int ABSENT = Integer.MIN_VALUE;

    /** The number of the first fact of a kind. Facts of one kind are numbered on, in the order of day and entry. */
    int first(Kind kind);

    /** The number after the last fact of a kind. */
    int end(Kind kind);

    /** The epoch day on which a fact was true. */
    int day(int fact);

    /** How many elementary rows a fact has. */
    int rows(int fact);

    /** A row of a fact: the part's ordinal in the upper half, the value in the lower. */
    long row(int fact, int at);

    /** The {@link Names#bit bits} of everything the fact is about, so that most facts are passed over at a glance. */
    long subjects(int fact);

    /** The kinds that a review or an unread record speaks of, one bit each by ordinal. */
    int spokenOf();

    /** The epoch day of birth, or {@link #ABSENT}. */
    int born();

    /** The first value of a part of a fact, or {@link #ABSENT}. */
    default int value(int fact, Part part) {
        int rows = rows(fact);
        for (int i = 0; i < rows; i++) {
            long row = row(fact, i);
            if ((int) (row >>> 32) == part.ordinal()) {
                return (int) row;
            }
        }
        return ABSENT;
    }

    /** Whether a part of the fact has one of these values; any fact has when nothing is named. */
    default boolean has(int fact, Part part, Names names) {
        if (names.any()) {
            return true;
        }
        int rows = rows(fact);
        for (int i = 0; i < rows; i++) {
            long row = row(fact, i);
            if ((int) (row >>> 32) == part.ordinal() && names.has((int) row)) {
                return true;
            }
        }
        return false;
    }

    default boolean about(int fact, Names names) {
        return names.any() || (names.perhaps(subjects(fact)) && has(fact, Part.SUBJECT, names));
    }

    /** The latest fact about these names that comes before one of its kind, down to a first; -1 where there is none. */
    default int before(int fact, int first, Names names) {
        for (int f = fact - 1; f >= first; f--) {
            if (about(f, names)) {
                return f;
            }
        }
        return -1;
    }

    /** The bits of the subjects among these rows. */
    static long subjects(long[] rows) {
        long bits = 0;
        for (long row : rows) {
            bits |= (int) (row >>> 32) == Part.SUBJECT.ordinal() ? Names.bit((int) row) : 0;
        }
        return bits;
    }

    static long row(Part part, int value) {
        return ((long) part.ordinal() << 32) | (value & 0xffffffffL);
    }
}
