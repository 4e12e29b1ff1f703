package org.foramen.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A ledger that is only added to, and can be read as it was known at any instant. */
class ChartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Patient ROSA =
            new Patient("p1", "Rosa", Optional.empty(), Patient.Sex.FEMALE, Optional.empty());

    private static Entry entry(String id, String learned, Fact fact) {
        return new Entry(EntryId.of(id), Instant.parse(learned), "dr-a", Origin.CLINICIAN, fact);
    }

    private static Retraction back(String id) {
        return new Retraction(DAY, EntryId.of(id), "wrong side", true);
    }

    private static List<String> standing(Chart chart) {
        return chart.standing().stream().map(e -> ((Goal) e.fact()).words()).toList();
    }

    private static Chart chart(Entry... entries) {
        return new Chart(ROSA, List.of(entries));
    }

    @Test
    void what_was_learned_later_was_not_known_then() {
        Chart chart = chart(
                entry("a", "2026-09-01T08:00:00Z", new Goal(DAY, "walk")),
                entry("b", "2026-09-02T08:00:00Z", new Goal(DAY, "swim")));
        assertEquals(List.of("walk"), standing(chart.asOf(Instant.parse("2026-09-02T07:59:59Z"))));
        assertEquals(List.of("walk", "swim"), standing(chart.asOf(Instant.parse("2026-09-02T08:00:00Z"))));
    }

    @Test
    void what_was_taken_back_no_longer_counts_but_counted_before() {
        Chart chart = chart(
                entry("a", "2026-09-01T08:00:00Z", new Goal(DAY, "walk")),
                entry("b", "2026-09-03T08:00:00Z", back("a")));
        assertEquals(List.of(), standing(chart));
        assertEquals(List.of("walk"), standing(chart.asOf(Instant.parse("2026-09-02T08:00:00Z"))));
        assertEquals(2, chart.entries().size());
    }

    @Test
    void a_retraction_that_was_itself_taken_back_takes_nothing_back() {
        Chart chart = chart(
                entry("a", "2026-09-01T08:00:00Z", new Goal(DAY, "walk")),
                entry("b", "2026-09-03T08:00:00Z", back("a")),
                entry("c", "2026-09-04T08:00:00Z", back("b")));
        assertEquals(List.of("walk"), standing(chart));
        assertEquals(List.of(), standing(chart.and(entry("d", "2026-09-05T08:00:00Z", back("c")))));
    }
}
