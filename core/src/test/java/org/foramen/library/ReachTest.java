package org.foramen.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Status;
import org.foramen.library.Policy.Effective;
import org.junit.jupiter.api.Test;

/** Where a policy speaks: a place on a day, by the best known of what says so. */
class ReachTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 16);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Effective SPAN = new Effective(FIRST, Optional.of(LAST));

    @Test
    void it_speaks_on_its_first_day_and_its_last_and_not_beside_them() {
        Reach arizona = reach(Status.SINGLE, "AZ");
        assertTrue(arizona.covers("AZ", FIRST));
        assertTrue(arizona.covers("AZ", LAST));
        assertFalse(arizona.covers("AZ", FIRST.minusDays(1)));
        assertFalse(arizona.covers("AZ", LAST.plusDays(1)));
        assertFalse(arizona.covers("NM", FIRST));
    }

    @Test
    void what_lies_in_a_country_lies_in_it_and_the_country_not_in_its_part() {
        assertTrue(reach(Status.CONFIRMED, "AU").covers("AU-WA", FIRST));
        assertFalse(reach(Status.CONFIRMED, "GB-ENG").covers("GB", FIRST));
        assertFalse(reach(Status.CONFIRMED, "GB-ENG").covers("GB-SCT", FIRST));
    }

    @Test
    void the_best_known_of_two_tells_how_well_it_is_known() {
        Policy policy = new Policy(
                "p",
                "P",
                "medicare",
                "",
                SPAN,
                List.of(reach(Status.DRAFT, "AZ"), reach(Status.SECONDARY, "AZ", "NV")),
                List.of(),
                List.of());
        assertEquals(Optional.of(Status.SECONDARY), policy.reach("AZ", FIRST).map(Reach::status));
        assertEquals(Optional.empty(), policy.reach("UT", FIRST));
        assertEquals(Set.of("AZ", "NV"), policy.places());
    }

    private static Reach reach(Status status, String... places) {
        return new Reach(Set.of(places), SPAN, status, "s");
    }
}
