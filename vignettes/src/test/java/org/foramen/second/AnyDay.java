package org.foramen.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Any day: month ends, leap days and the nights on which clocks change more often than others. */
final class AnyDay {
    private static final List<String> EDGES = List.of(
            "2024-02-28",
            "2024-02-29",
            "2024-03-01",
            "2025-02-28",
            "2025-03-01",
            "2027-02-28",
            "2027-03-01",
            "2028-02-28",
            "2028-02-29",
            "2028-03-01",
            "2029-02-28",
            "2029-03-01",
            "2026-01-31",
            "2026-12-31",
            "2027-01-01",
            "2026-04-30",
            "2026-05-31",
            "2026-03-08",
            "2026-03-09",
            "2026-11-01",
            "2026-11-02",
            "2027-03-14",
            "2027-03-15",
            "2027-11-07",
            "2027-11-08");
    private static final List<Integer> STEPS = List.of(13, 14, 15, 41, 42, 43, 83, 84, 85);

    private final Random random;

    AnyDay(Random random) {
        this.random = random;
    }

    LocalDate service() {
        return random.nextInt(100) < 50
                ? LocalDate.parse(EDGES.get(random.nextInt(EDGES.size())))
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_400));
    }

    /** A day before, about, or (seldom) after the day of service. */
    LocalDate near(LocalDate service) {
        int some = random.nextInt(5) - 2;
        return switch (random.nextInt(8)) {
            case 0 -> service.minusMonths(12).plusDays(some);
            case 1 -> service.minusYears(1).minusDays(random.nextInt(3));
            case 2 -> service.minusDays(STEPS.get(random.nextInt(STEPS.size())));
            case 3 -> service.plusDays(some);
            case 4 -> service.minusMonths(random.nextInt(36)).plusDays(some);
            default -> service.minusDays(random.nextInt(420));
        };
    }
}
