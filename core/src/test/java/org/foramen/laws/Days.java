package org.foramen.laws;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Days around the edges that rules have: weeks, months, anniversaries, leap days. */
final class Days {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<Integer> EDGES = List.of(0, 1, 2, 13, 14, 15, 27, 28, 29, 41, 42, 83, 84);
    private static final List<LocalDate> CORNERS = List.of(
            TODAY.minusMonths(1),
            TODAY.minusMonths(3),
            TODAY.minusMonths(6),
            TODAY.minusMonths(12),
            TODAY.minusMonths(12).plusDays(1),
            TODAY.minusMonths(12).minusDays(1),
            TODAY.minusMonths(24),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 8, 31));

    private Days() {}

    /** A day of a fact: mostly in the past, at times ahead. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(EDGES).map(TODAY::minusDays)),
                Tuple.of(3, Arbitraries.of(CORNERS)),
                Tuple.of(4, Arbitraries.integers().between(-500, 0).map(TODAY::plusDays)),
                Tuple.of(1, Arbitraries.integers().between(1, 120).map(TODAY::plusDays)));
    }

    /** A day on which something is asked. */
    static Arbitrary<LocalDate> asked() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(TODAY)),
                Tuple.of(1, Arbitraries.integers().between(-400, 400).map(TODAY::plusDays)));
    }

    static int epoch(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
