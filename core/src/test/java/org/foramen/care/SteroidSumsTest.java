package org.foramen.care;

import static org.foramen.care.Pharmacy.LISTED;
import static org.foramen.care.Pharmacy.YEAR;
import static org.foramen.care.Pharmacy.assertHeld;
import static org.foramen.care.Pharmacy.course;
import static org.foramen.care.Pharmacy.done;
import static org.foramen.care.Pharmacy.guards;
import static org.foramen.care.Pharmacy.held;
import static org.foramen.care.Pharmacy.injected;
import static org.foramen.care.Pharmacy.steroids;
import static org.foramen.care.Pharmacy.table;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.foramen.care.Pharmacy.Row;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention.Act;
import org.foramen.criteria.Span;
import org.foramen.criteria.Status;
import org.foramen.library.DoseTable;
import org.junit.jupiter.api.Test;

/** Steroids, summed over every route and over rolling years. */
class SteroidSumsTest {
    @Test
    void steroids_are_counted_over_every_route_each_for_its_equal() {
        DoseTable year = steroids(Row.of("YEAR").most("200").within(YEAR));
        Ward ward = Ward.of(
                        LISTED,
                        Ward.dose("2026-03-01", "methylprednisolone", "80", "mg"),
                        injected("2026-06-01", Act.INJECTION, "dexamethasone", "15"))
                .said("dose", "methylprednisolone 40 mg");
        assertHeld("200", MET, held(ward, year));
        assertEquals(2, held(ward, year).because().size());
        assertHeld("201", NOT_MET, held(ward.said("dose", "methylprednisolone 41 mg"), year));
    }

    @Test
    void a_window_ends_on_its_anniversary() {
        DoseTable year = steroids(Row.of("YEAR").most("200").within(YEAR));
        Ward out = Ward.of(LISTED, Ward.dose("2025-12-01", "methylprednisolone", "80", "mg"))
                .said("dose", "methylprednisolone 40 mg");
        assertHeld("40", MET, held(out, year));
    }

    @Test
    void what_is_over_is_mended_when_enough_has_left_the_window() {
        DoseTable year = steroids(Row.of("YEAR").most("200").within(YEAR));
        Ward in = Ward.of(
                        LISTED,
                        Ward.dose("2025-12-02", "methylprednisolone", "80", "mg"),
                        Ward.dose("2026-02-01", "methylprednisolone", "80", "mg"),
                        Ward.dose("2026-03-01", "methylprednisolone", "80", "mg"))
                .said("dose", "methylprednisolone 40 mg");
        assertHeld("280", NOT_MET, held(in, year));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 2)), held(in, year).until());
        assertEquals(
                Optional.of(LocalDate.of(2027, 2, 1)),
                held(in.said("dose", "methylprednisolone 41 mg"), year).until());
        assertEquals(
                Optional.empty(),
                held(in.said("dose", "methylprednisolone 201 mg"), year).until(),
                "the session alone is over");
        assertEquals(
                Optional.empty(),
                held(
                                in.said("dose", "methylprednisolone 40 mg"),
                                steroids(Row.of("S").most("30")))
                        .until());
    }

    @Test
    void what_is_over_by_any_weight_has_no_day_on_which_it_is_within_while_nobody_weighs() {
        DoseTable year = steroids(Row.of("KG").each("2").most("200").within(YEAR));
        Ward over = Ward.of(LISTED, Ward.dose("2026-02-01", "methylprednisolone", "180", "mg"))
                .said("dose", "methylprednisolone 40 mg");
        assertHeld("220", NOT_MET, held(over, year));
        assertEquals(Optional.empty(), held(over, year).until());
        Ward weighed = over.and(Ward.vital("2026-11-10", "weight", "90", "kg"));
        assertEquals(Optional.of(LocalDate.of(2027, 2, 1)), held(weighed, year).until());
    }

    @Test
    void without_a_list_of_earlier_doses_a_sum_that_is_within_is_not_sure_to_be() {
        DoseTable year = steroids(Row.of("YEAR").most("200").within(YEAR));
        DoseSum.Held open = held(Ward.of().said("dose", "methylprednisolone 40 mg"), year);
        assertHeld("40", UNKNOWN, open);
        assertEquals(
                List.of("Which steroid was given elsewhere since 2025-12-02, by whatever route? If none, write that the"
                        + " doses were gone through."),
                open.missing());
        assertHeld("201", NOT_MET, held(Ward.of().said("dose", "methylprednisolone 201 mg"), year));
    }

    @Test
    void a_window_of_hours_reaches_back_over_the_whole_day_before_and_asks_for_no_list() {
        DoseTable day = table("ropivacaine", Row.of("DAY").most("770").within(new Span(24, Span.Unit.HOURS)));
        Ward ward = Ward.of(
                        Ward.dose("2026-11-30", "ropivacaine", "700", "mg"),
                        Ward.dose("2026-11-29", "ropivacaine", "9", "mg"))
                .said("dose", "ropivacaine 1% 6 mL");
        assertHeld("760", MET, held(ward, day));
    }

    @Test
    void what_counts_by_a_weak_source_stops_nothing_and_is_asked_of_a_clinician() {
        DoseTable year = steroids(Row.of("S").most("80"));
        DoseSum.Held weak = held(Ward.of().said("dose", "triamcinolone 120 mg"), year);
        assertHeld("120", UNKNOWN, weak);
        assertEquals(0, BigDecimal.ZERO.compareTo(weak.firm()));
        assertEquals(Status.DRAFT, weak.status());
        assertTrue(weak.missing().getFirst().startsWith("Is this dose right?"));
        assertEquals(
                Status.SINGLE,
                held(Ward.of().said("dose", "methylprednisolone 1 mg"), year).status());
        assertHeld("0", UNKNOWN, held(Ward.of().said("dose", "budesonide 9 mg"), year));
    }

    @Test
    void an_injection_of_which_nobody_says_what_it_was_is_asked_about_only_where_it_may_count() {
        DoseTable year = steroids(Row.of("YEAR").most("200").within(YEAR));
        Fact unsaid = done("2026-06-01", Act.INJECTION);
        DoseSum.Held open = held(Ward.of(LISTED, unsaid).said("dose", "methylprednisolone 40 mg"), year);
        assertHeld("40", UNKNOWN, open);
        assertEquals(List.of("How much was it on 2026-06-01: what was injected?"), open.missing());
        assertHeld(
                "40",
                UNKNOWN,
                held(Ward.of(LISTED, done("2026-06-01", Act.BLOCK)).said("dose", "methylprednisolone 40 mg"), year));
        assertHeld(
                "40",
                MET,
                held(Ward.of(LISTED, done("2026-06-01", Act.RFA)).said("dose", "methylprednisolone 40 mg"), year));
    }

    @Test
    void a_steroid_that_is_swallowed_counts_too_and_how_much_it_was_is_asked() {
        DoseTable year = steroids(Row.of("YEAR").most("200").within(YEAR));
        assertHeld(
                "40",
                UNKNOWN,
                held(Ward.of(LISTED, course("2026-01-10", true)).said("dose", "methylprednisolone 40 mg"), year));
        assertHeld(
                "40", UNKNOWN, held(Ward.of(LISTED, course("", true)).said("dose", "methylprednisolone 40 mg"), year));
        assertHeld(
                "40",
                MET,
                held(Ward.of(LISTED, course("2025-11-30", true)).said("dose", "methylprednisolone 40 mg"), year));
        assertHeld("40", MET, held(Ward.of(LISTED, course("", false)).said("dose", "methylprednisolone 40 mg"), year));
        assertTrue(held(Ward.of(LISTED, course("2026-01-10", true)).said("dose", "methylprednisolone 40 mg"), year)
                .missing()
                .getFirst()
                .contains("methylprednisolone"));
    }

    @Test
    void a_year_that_is_full_opens_on_the_day_on_which_every_limit_is_kept_again() {
        DoseTable year = steroids(
                Row.of("YEAR").most("200").within(YEAR),
                Row.of("HALF").most("100").within(Span.months(6)));
        Ward ward = Ward.of(
                        LISTED,
                        Ward.dose("2026-02-01", "methylprednisolone", "100", "mg"),
                        Ward.dose("2026-08-01", "methylprednisolone", "80", "mg"))
                .said("dose", "methylprednisolone 40 mg");
        Safeguard guard = guards(ward, year).getFirst();
        assertEquals(NOT_MET, guard.safe());
        assertEquals(Optional.of(LocalDateTime.parse("2027-02-01T00:00")), guard.until());
        assertTrue(guard.says().contains("220 mg in 12 months"), guard.says());
        DoseTable never =
                steroids(Row.of("YEAR").most("200").within(YEAR), Row.of("S").most("30"));
        assertEquals(Optional.empty(), guards(ward, never).getFirst().until(), "no waiting mends the session");
    }
}
