package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.library.DoseLimit;
import org.foramen.library.DoseTable;

/**
 * What a session would make of one counted drug, held against every limit that speaks of it.
 *
 * @param of the drug
 * @param held each limit with the sum that it speaks of
 */
public record DoseSum(DoseTable of, List<Held> held) {
    public DoseSum {
        held = List.copyOf(held);
    }

    /**
     * A sum held against one limit.
     *
     * @param sum milligrams, as far as they are known, with those that are counted on a weak source
     * @param firm milligrams that are known and well counted
     * @param most milligrams at most; empty where that hangs on something missing
     * @param within met: the sum is within; not met: over; unknown: something is missing, or too weakly known
     * @param status of the limit, or of what was counted where that is weaker
     * @param missing the questions that would settle it
     * @param until from which day on it would be within if nothing new is given
     * @param because the entries that were counted
     */
    public record Held(
            DoseLimit limit,
            BigDecimal sum,
            BigDecimal firm,
            Optional<BigDecimal> most,
            Truth within,
            Status status,
            List<String> missing,
            Optional<LocalDate> until,
            List<Entry> because) {
        public Held {
            missing = List.copyOf(missing);
            because = List.copyOf(because);
        }
    }

    /** Whether it stays within every limit that decides. */
    public Truth within() {
        return held.stream()
                .filter(each -> each.limit().decides())
                .map(Held::within)
                .reduce(Truth.MET, Truth::and);
    }
}
