package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Truth;

/**
 * The opioids of a day in milligrams of oral morphine. What cannot be reckoned makes the total unknown, at least the rest;
 * nothing recorded is not zero.
 *
 * @param least what it surely comes to
 * @param most what it comes to at most; empty where nobody can tell
 * @param taken whether an opioid is taken at all
 * @param doses every opioid, with what it comes to or why that cannot be told
 * @param once entries that say the same as another and are counted once
 * @param rivals entries of one opioid on different days with different doses, of which nobody said which stands
 * @param unread whether a record of a medicine came in that nobody could read
 */
public record MorphineEquivalents(
        BigDecimal least,
        Optional<BigDecimal> most,
        Truth taken,
        List<OpioidDose> doses,
        List<Entry> once,
        List<Entry> rivals,
        boolean unread) {
    public MorphineEquivalents {
        doses = List.copyOf(doses);
        once = List.copyOf(once);
        rivals = List.copyOf(rivals);
    }

    /** The total where it is known. */
    public Optional<BigDecimal> exactly() {
        return most.filter(total -> total.compareTo(least) == 0);
    }

    /** Whether it reaches a threshold: yes when the sure part does, no when even the most does not. */
    public Truth reaches(Bound bound) {
        if (bound.holds(least)) {
            return Truth.MET;
        }
        return most.filter(total -> !bound.holds(total)).isPresent() ? Truth.NOT_MET : Truth.UNKNOWN;
    }

    /** Whether all that is taken is never counted: then there is no total, and it is not zero. */
    public boolean uncountedAlone() {
        return uncountedAlone(doses);
    }

    static boolean uncountedAlone(List<OpioidDose> doses) {
        return !doses.isEmpty() && doses.stream().allMatch(OpioidDose.Uncounted.class::isInstance);
    }

    /** How many entries could be counted. */
    public long counted() {
        return doses.stream().filter(OpioidDose.Counted.class::isInstance).count();
    }
}
