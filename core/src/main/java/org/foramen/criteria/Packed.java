package org.foramen.criteria;

import java.util.Arrays;
import org.foramen.chart.Chart;
import org.foramen.chart.Kind;

/**
 * A chart packed into primitive arrays, for the sweep over many: eight bytes an elementary row, twelve a fact. It
 * has no words; an answer from it names facts by number.
 */
public final class Packed implements View {
    private final int born;
    private final int spokenOf;
    private final int[] firsts;
    private final int[] days;
    private final int[] starts;
    private final int[] subjects;
    private final long[] rows;

    private Packed(int born, int spokenOf, int[] firsts, int[] days, int[] starts, int[] subjects, long[] rows) {
        this.born = born;
        this.spokenOf = spokenOf;
        this.firsts = firsts;
        this.days = days;
        this.starts = starts;
        this.subjects = subjects;
        this.rows = rows;
    }

    public static Packed of(Chart chart, Lexicon lexicon) {
        return of(Ledger.of(chart, lexicon));
    }

    /** The same facts under the same numbers. */
    public static Packed of(Ledger ledger) {
        Kind[] kinds = Kind.values();
        int[] firsts = new int[kinds.length + 1];
        for (Kind kind : kinds) {
            firsts[kind.ordinal() + 1] = ledger.end(kind);
        }
        int facts = firsts[kinds.length];
        int[] days = new int[facts];
        int[] starts = new int[facts + 1];
        int[] subjects = new int[facts];
        long[] rows = new long[16];
        for (int fact = 0; fact < facts; fact++) {
            days[fact] = ledger.day(fact);
            subjects[fact] = folded(ledger.subjects(fact));
            starts[fact + 1] = starts[fact] + ledger.rows(fact);
            rows = starts[fact + 1] > rows.length ? Arrays.copyOf(rows, 2 * starts[fact + 1]) : rows;
            for (int i = 0; i < ledger.rows(fact); i++) {
                rows[starts[fact] + i] = ledger.row(fact, i);
            }
        }
        return new Packed(
                ledger.born(), ledger.spokenOf(), firsts, days, starts, subjects, Arrays.copyOf(rows, starts[facts]));
    }

    /** How many bytes the arrays take, without the objects' headers. */
    public long bytes() {
        return 4L * firsts.length + 4L * days.length + 4L * starts.length + 4L * subjects.length + 8L * rows.length;
    }

    /** How many elementary rows it holds. */
    public int size() {
        return rows.length;
    }

    @Override
    public int first(Kind kind) {
        return firsts[kind.ordinal()];
    }

    @Override
    public int end(Kind kind) {
        return firsts[kind.ordinal() + 1];
    }

    @Override
    public int day(int fact) {
        return days[fact];
    }

    @Override
    public int rows(int fact) {
        return starts[fact + 1] - starts[fact];
    }

    @Override
    public long row(int fact, int at) {
        return rows[starts[fact] + at];
    }

    @Override
    public int value(int fact, Part part) {
        for (int at = starts[fact]; at < starts[fact + 1]; at++) {
            if ((int) (rows[at] >>> 32) == part.ordinal()) {
                return (int) rows[at];
            }
        }
        return ABSENT;
    }

    @Override
    public int before(int fact, int first, Names names) {
        if (names.any()) {
            return fact > first ? fact - 1 : -1;
        }
        int bits = folded(names.bits());
        for (int f = fact - 1; f >= first; f--) {
            if ((subjects[f] & bits) != 0 && has(f, Part.SUBJECT, names)) {
                return f;
            }
        }
        return -1;
    }

    @Override
    public long subjects(int fact) {
        return subjects[fact] & 0xffffffffL | (long) subjects[fact] << 32;
    }

    /** Half the room for twice the doubt: whatever a mask held it still holds. */
    private static int folded(long mask) {
        return (int) (mask | mask >>> 32);
    }

    @Override
    public int spokenOf() {
        return spokenOf;
    }

    @Override
    public int born() {
        return born;
    }
}
