package org.foramen.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.foramen.criteria.Truth;
import org.foramen.library.Procedure.Note;

/**
 * A change of a score that matters, as one source gives it.
 *
 * @param least from which change on it may matter
 * @param sure from which change on it does; the same where the source gives one figure
 * @param percent whether both are percentages of the score before, and not points
 * @param note the source, and in whom it was found
 */
public record Change(BigDecimal least, BigDecimal sure, boolean percent, Note note) {
    private static final MathContext NEVER_UP = new MathContext(16, RoundingMode.FLOOR);

    /** Whether a gain of so many points, from that score before, matters; unknown between the ends of a range. */
    public Truth met(BigDecimal before, BigDecimal gain) {
        if (percent && before.signum() <= 0) {
            return Truth.UNKNOWN;
        }
        BigDecimal reached = percent ? gain.movePointRight(2).divide(before, NEVER_UP) : gain;
        return reached.compareTo(sure) >= 0 ? Truth.MET : reached.compareTo(least) < 0 ? Truth.NOT_MET : Truth.UNKNOWN;
    }

    /** "10 points", "30%", "1-2 points". */
    public String figure() {
        String range = least.compareTo(sure) == 0 ? plain(sure) : plain(least) + "-" + plain(sure);
        return range + (percent ? "%" : " points");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
