package org.foramen.care;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient.Sex;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Clause.Due;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.criteria.Status;
import org.foramen.library.Bleeding;
import org.foramen.library.Hazard;
import org.foramen.library.Limits;
import org.junit.jupiter.api.Test;

/** Hazards of the day: what is known stops at once, what nobody knows is asked when its day has come. */
class DayHazardsTest {
    private static Hazard fever(Due due, Optional<Sex> sex) {
        Clause clause = new Clause(
                "FEVER", "A fever.", "source", Status.SINGLE, "Is there a fever?", "patient", Clause.Silence.ASKS, due);
        Criterion test = new Criterion.Present(Kind.FINDING, Ward.names("fever"), Optional.empty(), false);
        return new Hazard(clause, Optional.empty(), sex, test);
    }

    private static List<Safeguard> guards(Ward ward, Hazard hazard) {
        Ward asked = ward.knows(new Limits(List.of(), List.of(), Optional.empty(), List.of(), List.of(hazard)));
        return DayOfService.of(asked.question(), asked.request()).guards(asked.question());
    }

    @Test
    void a_fever_that_is_known_stops_before_its_day() {
        Fact fever = Ward.finding("fever", true);
        Safeguard guard =
                guards(Ward.of(fever), fever(Due.DAY, Optional.empty())).getFirst();
        assertEquals(NOT_MET, guard.safe());
        assertEquals("Present: A fever.", guard.says());
        assertEquals("", guard.ask());
        assertEquals("", guard.from());
        assertEquals("A fever.", guard.rows().getFirst().says());
    }

    @Test
    void a_hazard_of_several_facts_rests_on_each_of_them() {
        Ward.WORDS.id("mg/dL");
        Bound high = new Bound(Bound.Sense.OVER, 20_000, "mg/dL");
        Criterion test = new Criterion.All(List.of(
                new Criterion.Present(Kind.FINDING, Ward.names("diabetes"), Optional.empty(), false),
                new Criterion.Measured(Kind.LAB, Ward.names("glucose"), Optional.of(high), Optional.empty())));
        Hazard sugar = new Hazard(fever(Due.DAY, Optional.empty()).clause(), Optional.empty(), Optional.empty(), test);
        Fact diabetes = Ward.finding("diabetes", true);
        Fact glucose = Ward.lab("2026-12-01", "glucose", "201", "mg/dL");
        Safeguard guard = guards(Ward.of(glucose, diabetes), sugar).getFirst();
        assertEquals(NOT_MET, guard.safe());
        assertEquals(
                Set.of(diabetes, glucose),
                guard.because().stream().map(Entry::fact).collect(Collectors.toSet()));
    }

    @Test
    void a_hazard_that_is_switched_off_is_not_asked_for_however_deep_the_switch() {
        Hazard fever = fever(Due.DAY, Optional.empty());
        Criterion off = new Criterion.Off(fever.test(), Ward.SERVICE.minusDays(1), Ward.SERVICE.plusDays(6));
        Safeguard guard = guards(Ward.of(), fever.ruled(fever.clause(), off)).getFirst();
        assertEquals(UNKNOWN, guard.safe());
        assertEquals("", guard.ask());
        assertEquals("", guard.from());
    }

    @Test
    void one_that_was_looked_for_and_is_not_there_says_so() {
        Safeguard guard = guards(Ward.of(Ward.finding("fever", false)), fever(Due.DAY, Optional.empty()))
                .getFirst();
        assertEquals(MET, guard.safe());
        assertEquals("Not present: A fever.", guard.says());
    }

    @Test
    void what_nobody_knows_is_asked_on_the_day_and_not_before() {
        Safeguard guard = guards(Ward.of(), fever(Due.DAY, Optional.empty())).getFirst();
        assertEquals(UNKNOWN, guard.safe());
        assertEquals("Not known: A fever.", guard.says());
        assertEquals("Is there a fever?", guard.ask());
        assertEquals("patient", guard.from());
        assertEquals(List.of(), guards(Ward.of().today("2026-11-30"), fever(Due.DAY, Optional.empty())));
        assertEquals(
                1,
                guards(Ward.of().today("2026-12-02"), fever(Due.DAY, Optional.empty()))
                        .size());
    }

    @Test
    void what_is_due_with_the_request_is_asked_at_once_and_what_is_due_with_the_claim_after_the_day() {
        assertEquals(
                1,
                guards(Ward.of().today("2026-11-30"), fever(Due.REQUEST, Optional.empty()))
                        .size());
        assertEquals(List.of(), guards(Ward.of(), fever(Due.CLAIM, Optional.empty())));
        assertEquals(
                1,
                guards(Ward.of().today("2026-12-02"), fever(Due.CLAIM, Optional.empty()))
                        .size());
    }

    @Test
    void without_a_day_of_service_nothing_is_due_and_what_is_known_stops_all_the_same() {
        Request undated = new Request("epidural", List.of(), Optional.empty(), Map.of());
        for (Due due : Due.values()) {
            Ward ward = Ward.of()
                    .knows(new Limits(
                            List.of(), List.of(), Optional.empty(), List.of(), List.of(fever(due, Optional.empty()))));
            assertEquals(List.of(), DayOfService.of(ward.question(), undated).hazards(), due::name);
            ward.and(Ward.finding("fever", true));
            assertEquals(1, DayOfService.of(ward.question(), undated).hazards().size(), due::name);
        }
    }

    @Test
    void a_hazard_of_one_sex_is_asked_of_it_and_of_whoever_has_not_said() {
        Hazard women = fever(Due.DAY, Optional.of(Sex.FEMALE));
        assertEquals(List.of(), guards(Ward.of().sex(Sex.MALE), women));
        assertEquals(1, guards(Ward.of().sex(Sex.FEMALE), women).size());
        assertEquals(1, guards(Ward.of().sex(Sex.UNSAID), women).size());
        assertEquals(1, guards(Ward.of().sex(Sex.OTHER), women).size());
    }

    @Test
    void before_a_procedure_without_a_needle_no_hazard_is_asked() {
        Ward ward = Ward.of(Ward.finding("fever", true))
                .knows(Cupboard.of(List.of(Cupboard.scheme("Society", Bleeding.NONE, Bleeding.NONE))));
        assertTrue(guards(ward, fever(Due.DAY, Optional.empty())).isEmpty());
    }
}
