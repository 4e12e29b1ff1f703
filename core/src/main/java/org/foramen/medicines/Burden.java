package org.foramen.medicines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Truth;
import org.foramen.library.Opioids.MedicineClass;

/**
 * What is taken against pain at the moments that matter: before and after each procedure, and today.
 *
 * @param moments from the earliest to today; today alone where no procedure is recorded
 */
public record Burden(List<Moment> moments) {
    public Burden {
        moments = List.copyOf(moments);
    }

    /**
     * One moment.
     *
     * @param what "before medial-branch-rfa", "today"
     * @param before the day of the procedure; empty for today
     * @param day the day that was looked at
     * @param opioids the opioids of that day
     * @param different how many different opioids
     * @param counts how many of each other class
     */
    public record Moment(
            String what,
            Optional<LocalDate> before,
            LocalDate day,
            MorphineEquivalents opioids,
            Count different,
            List<Classed> counts) {
        public Moment {
            counts = List.copyOf(counts);
        }
    }

    /** How many of a class. */
    public record Classed(MedicineClass of, Count count) {}

    /**
     * A number of medicines.
     *
     * @param surely how many there are for sure
     * @param open whether there may be more: a course of unsure days, or nothing recorded and nobody who looked
     */
    public record Count(long surely, boolean open) {}

    /** The first moment, where there is one before today: what today is held against. */
    public Optional<Moment> first() {
        return moments.size() > 1 ? Optional.of(moments.getFirst()) : Optional.empty();
    }

    /** Whether the morphine equivalents of today are less than at the first moment; unknown where either is. */
    public Truth less() {
        return first().flatMap(before -> before.opioids()
                        .exactly()
                        .flatMap(then ->
                                moments.getLast().opioids().exactly().map(now -> Truth.of(now.compareTo(then) < 0))))
                .orElse(Truth.UNKNOWN);
    }
}
