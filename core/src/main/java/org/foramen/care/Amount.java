package org.foramen.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.library.DoseTable.Equivalent;

/**
 * One amount of a counted drug: planned for the session, or recorded.
 *
 * @param on when it is given
 * @param entry the entry that says so; empty: the request does
 * @param milligrams how much of the drug itself; empty where that cannot be told
 * @param adrenaline whether adrenaline is in it
 * @param by how it is counted; empty: as itself
 * @param words the drug and its amount, as a person reads it
 */
record Amount(
        LocalDate on,
        Optional<Entry> entry,
        Optional<BigDecimal> milligrams,
        boolean adrenaline,
        Optional<Equivalent> by,
        String words) {
    /** A number in digits, at most two behind the point, rounded up: totals are never rounded down. */
    static String plain(BigDecimal number) {
        BigDecimal cut = number.setScale(2, RoundingMode.CEILING).stripTrailingZeros();
        return cut.signum() == 0 ? "0" : cut.toPlainString();
    }
}
