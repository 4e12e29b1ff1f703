package org.foramen.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.foramen.care.DoseSum.Held;
import org.foramen.criteria.Truth;

/** What share of its limit each of several drugs takes, added up without rounding. */
final class Shares {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Shares() {}

    /** Whether all shares together are at most the whole. */
    static Truth within(List<Held> shares) {
        boolean known = shares.stream().allMatch(h -> h.most().isPresent());
        if (!known) {
            return shares.stream().anyMatch(h -> h.within().refused()) ? Truth.NOT_MET : Truth.UNKNOWN;
        }
        if (parts(shares).compareTo(whole(shares)) > 0) {
            return Truth.NOT_MET;
        }
        return shares.stream().anyMatch(h -> h.within().unknown()) ? Truth.UNKNOWN : Truth.MET;
    }

    /** All shares together in percent, rounded up. */
    static Optional<BigDecimal> percent(List<Held> shares) {
        return shares.stream().allMatch(h -> h.most().isPresent())
                        && whole(shares).signum() > 0
                ? Optional.of(parts(shares).multiply(HUNDRED).divide(whole(shares), 1, RoundingMode.CEILING))
                : Optional.empty();
    }

    /** The shares over one denominator, which is {@link #whole}. */
    private static BigDecimal parts(List<Held> shares) {
        BigDecimal parts = BigDecimal.ZERO;
        for (Held each : shares) {
            BigDecimal part = each.sum();
            for (Held other : shares) {
                part = other == each ? part : part.multiply(other.most().orElseThrow());
            }
            parts = parts.add(part);
        }
        return parts;
    }

    private static BigDecimal whole(List<Held> shares) {
        return shares.stream().map(h -> h.most().orElseThrow()).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
