package org.foramen.care;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Truth;
import org.foramen.library.Pause;

/**
 * What the rows of one medicine come to: the stricter stands, and where one of them says to go on or to decide together, the
 * prescriber decides.
 *
 * @param safe whether nothing of it stops
 * @param hours how long it is held by the stricter of those who surely speak; empty where no clock can say
 * @param mends after how many hours time alone has mended it, whatever else turns out
 * @param open whether the prescriber decides
 * @param unread whether nothing stands in the way but that no interval was read
 */
record Combined(Truth safe, Optional<Integer> hours, Optional<Integer> mends, boolean open, boolean unread) {

    /**
     * @param lowRisk whether the procedure is of low risk by all
     * @param continued whether it was decided with the prescriber that it goes on
     */
    static Combined of(List<HoldRow> rows, boolean lowRisk, boolean continued) {
        List<HoldRow> certain = rows.stream().filter(HoldRow::certain).toList();
        boolean open = lowRisk || divided(certain);
        List<HoldRow> closed =
                rows.stream().filter(row -> !(row.open() && row.certain())).toList();
        Truth strict =
                closed.stream().map(HoldRow::safe).reduce(rows.isEmpty() ? Truth.UNKNOWN : Truth.MET, Truth::and);
        boolean unread = unread(closed);
        Truth safe = open || (unread && continued) ? decided(rows, strict, continued) : strict;
        return new Combined(safe, longest(certain), longest(rows), open, unread && safe.unknown());
    }

    /** Whether all that is left of them is that nobody has read how long. */
    private static boolean unread(List<HoldRow> rows) {
        List<HoldRow> left = rows.stream().filter(row -> !row.safe().met()).toList();
        return !left.isEmpty() && left.stream().allMatch(row -> row.certain() && sort(row, Pause.Sort.NOT_READ));
    }

    /** Whether one says to decide together, or some say to go on where others do not. */
    private static boolean divided(List<HoldRow> certain) {
        long on = certain.stream().filter(row -> sort(row, Pause.Sort.CONTINUE)).count();
        return certain.stream().anyMatch(row -> sort(row, Pause.Sort.PRESCRIBER)) || (on > 0 && on < certain.size());
    }

    private static Truth decided(List<HoldRow> rows, Truth strict, boolean continued) {
        boolean refused = rows.stream().anyMatch(row -> sort(row, Pause.Sort.REFER));
        if (refused) {
            return Truth.NOT_MET;
        }
        return strict.met() || continued ? Truth.MET : Truth.UNKNOWN;
    }

    private static boolean sort(HoldRow row, Pause.Sort sort) {
        return row.pause().filter(pause -> pause.sort() == sort).isPresent();
    }

    /** A level that was measured and is low enough asks for no hours. */
    private static Optional<Integer> longest(List<HoldRow> rows) {
        boolean open = rows.stream().anyMatch(row -> row.hours().isEmpty() && !level(row));
        return open || rows.isEmpty()
                ? Optional.empty()
                : rows.stream().flatMap(row -> row.hours().stream()).max(Comparator.naturalOrder());
    }

    private static boolean level(HoldRow row) {
        return sort(row, Pause.Sort.LEVEL) && row.safe().met();
    }
}
