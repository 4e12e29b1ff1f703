package org.foramen.care;

import static org.foramen.care.Nurse.HIGH;
import static org.foramen.care.Nurse.LEVEL;
import static org.foramen.care.Nurse.LISTED;
import static org.foramen.care.Nurse.LOW;
import static org.foramen.care.Nurse.NO_STENT;
import static org.foramen.care.Nurse.SOUND;
import static org.foramen.care.Nurse.THREE_DAYS;
import static org.foramen.care.Nurse.by;
import static org.foramen.care.Nurse.document;
import static org.foramen.care.Nurse.guards;
import static org.foramen.care.Nurse.hold;
import static org.foramen.care.Nurse.level;
import static org.foramen.care.Nurse.levelOf;
import static org.foramen.care.Nurse.renal;
import static org.foramen.care.Nurse.row;
import static org.foramen.care.Nurse.taken;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.library.Bleeding;
import org.foramen.library.BleedingScheme;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Pause;
import org.junit.jupiter.api.Test;

/** What is said before a needle of somebody who takes a medicine against clotting. */
class HoldsTest {
    @Test
    void a_hold_says_for_how_long_since_when_and_until_when() {
        Safeguard hold = hold(HIGH, THREE_DAYS, taken("2026-11-28T08:00"));
        assertEquals(MET, hold.safe());
        assertEquals(
                "APIXABAN: held 72 h since the last dose, by the stricter. Last dose 2026-11-28 08:00, as recorded; a later"
                        + " one begins it anew. Over on 2026-12-01 08:00; first full morning 2026-12-01.",
                hold.says());
        assertEquals(Optional.of(LocalDateTime.parse("2026-12-01T08:00")), hold.until());
        assertEquals(Optional.empty(), hold.decides());
        assertEquals("", hold.ask());
        assertEquals("", hold.from());
        assertEquals(1, hold.because().size());
        assertEquals(Optional.of(72), hold.held().orElseThrow().hours());
    }

    @Test
    void one_that_is_over_after_eight_is_over_on_the_next_full_morning() {
        Safeguard hold = hold(HIGH, THREE_DAYS, taken("2026-11-28T08:01"));
        assertEquals(NOT_MET, hold.safe());
        assertTrue(hold.says().endsWith("Over on 2026-12-01 08:01; first full morning 2026-12-02."), hold.says());
        assertEquals("", hold.ask(), "nothing is asked where the clock has answered");
    }

    @Test
    void what_goes_on_goes_on_and_asks_for_no_last_dose() {
        Hold on = Cupboard.hold("apixaban", Cupboard.row("A", Pause.of(Pause.Sort.CONTINUE)));
        List<Safeguard> guards = guards(HIGH, on, taken("2026-12-01T07:00", false), LISTED, SOUND, NO_STENT);
        Safeguard hold = by("apixaban", guards).orElseThrow();
        assertEquals(MET, hold.safe());
        assertTrue(hold.says().startsWith("APIXABAN: goes on. Last dose"), hold.says());
        assertFalse(hold.says().contains("Over on"), hold.says());
        assertTrue(by("apixaban-last-dose", guards).isEmpty(), "nobody need confirm what is not held");
    }

    @Test
    void a_needle_of_low_risk_is_decided_with_the_prescriber() {
        Safeguard hold = hold(LOW, THREE_DAYS, taken("2026-11-30T08:00"));
        assertEquals(UNKNOWN, hold.safe());
        assertEquals(Optional.of("prescriber"), hold.decides());
        assertEquals("prescriber", hold.from());
        assertEquals(
                "Does whoever prescribes APIXABAN agree to hold it, or that it goes on? Record who, when, and which medicine.",
                hold.ask());
        assertEquals(
                MET,
                hold(LOW, THREE_DAYS, taken("2026-11-30T08:00"), document("goes-on"))
                        .safe());
    }

    @Test
    void a_level_from_a_day_after_the_last_dose_that_is_low_enough_ends_the_hold() {
        Fact dose = taken("2026-11-28T08:00");
        assertEquals(MET, hold(HIGH, LEVEL, dose, level("2026-11-29", "29")).safe());
        assertEquals(UNKNOWN, hold(HIGH, LEVEL, dose, level("2026-11-28", "29")).safe(), "the day of the dose itself");
        assertEquals(UNKNOWN, hold(HIGH, LEVEL, dose, level("2026-11-29", "30")).safe(), "the other may be low enough");
        Fact other = Ward.lab("2026-11-29", "other-level", "30", "ng/mL");
        assertEquals(
                NOT_MET,
                hold(HIGH, LEVEL, dose, level("2026-11-29", "30"), other).safe());
        Fact old = Ward.lab("2026-11-28", "other-level", "30", "ng/mL");
        assertEquals(
                UNKNOWN, hold(HIGH, LEVEL, dose, level("2026-11-29", "30"), old).safe(), "one of two is too old");
        assertEquals(
                UNKNOWN, hold(HIGH, LEVEL, taken(""), level("2026-11-29", "29")).safe());
        Safeguard asked = hold(HIGH, LEVEL, dose);
        assertEquals("Ask LEVEL?", asked.ask());
        assertEquals("clinician", asked.from());
        assertTrue(asked.says().contains("how long it is held cannot be told"), asked.says());
    }

    /** A decision to go on against a hold falls when something is recorded that the hold rests on. */
    @Test
    void a_hold_rests_on_the_medicine_on_its_level_and_on_what_raises_the_class() {
        Fact dose = taken("2026-11-28T08:00");
        Fact level = level("2026-11-29", "30");
        Fact frail = Ward.finding("frail", true);
        List<Fact> because =
                by("apixaban", guards(HIGH, LEVEL, dose, LISTED, NO_STENT, level, frail))
                        .orElseThrow()
                        .because()
                        .stream()
                        .map(Entry::fact)
                        .toList();
        assertEquals(List.of(dose, frail, level), because);
    }

    @Test
    void a_level_is_read_only_where_an_authority_asks_for_one() {
        assertEquals(
                NOT_MET,
                hold(HIGH, THREE_DAYS, taken("2026-11-30T08:00"), level("2026-12-01", "0"))
                        .safe());
    }

    @Test
    void a_medicine_that_the_kidneys_clear_asks_for_their_clearance() {
        Hold renal = renal();
        Safeguard open = hold(HIGH, renal, taken("2026-11-28T08:00"));
        assertEquals(UNKNOWN, open.safe());
        assertEquals("What is the creatinine clearance, or age, sex, weight and serum creatinine?", open.ask());
        assertTrue(row(open, "The creatinine clearance is not known")
                .orElseThrow()
                .safe()
                .unknown());
        Fact thirty = Ward.lab("2026-11-25", "clearance", "30", "mL/min");
        Safeguard known = hold(HIGH, renal, taken("2026-11-28T08:00"), thirty);
        assertEquals(MET, known.safe());
        assertTrue(row(known, "Creatinine clearance 30 mL/min")
                .orElseThrow()
                .safe()
                .met());
        assertEquals(2, known.because().size(), "the medicine and the clearance");
    }

    @Test
    void a_weak_kidney_asks_for_a_level_where_the_band_does() {
        Hold renal = renal();
        Fact weak = Ward.lab("2026-11-25", "clearance", "29", "mL/min");
        assertEquals(
                MET,
                hold(HIGH, renal, taken("2026-11-28T08:00"), weak, level("2026-11-29", "1"))
                        .safe());
        assertTrue(row(hold(HIGH, THREE_DAYS, taken("2026-11-28T08:00")), "clearance")
                .isEmpty());
    }

    @Test
    void a_level_counts_for_a_hold_whose_bands_ask_for_one_and_not_for_one_whose_bands_count_hours() {
        Fact dose = taken("2026-11-28T08:00");
        Fact clearance = Ward.lab("2026-11-25", "clearance", "29", "mL/min");
        Fact level = level("2026-11-29", "1");
        Hold asks = banded(Pause.of(Pause.Sort.LEVEL));
        assertEquals(3, hold(HIGH, asks, dose, clearance, level).because().size());
        assertEquals(MET, hold(HIGH, asks, dose, clearance, level).safe());
        Hold counts = banded(Pause.hours(96, 96));
        assertEquals(2, hold(HIGH, counts, dose, clearance, level).because().size(), "the level says nothing of it");
        assertEquals(NOT_MET, hold(HIGH, counts, dose, clearance, level).safe());
        assertEquals(1, hold(HIGH, THREE_DAYS, dose, level).because().size());
    }

    private static Hold banded(Pause pause) {
        return Cupboard.hold("apixaban", Cupboard.renal("R", new Hold.Band(List.of(), pause)));
    }

    @Test
    void each_authority_and_each_note_stands_in_a_row_of_its_own() {
        Hold two = Cupboard.hold(
                "apixaban", Cupboard.row("A", Pause.hours(72, 72)), Cupboard.row("B", Pause.hours(24, 48)));
        Safeguard hold = hold(HIGH, two, taken("2026-11-28T08:00"));
        assertEquals(4, hold.rows().size());
        assertTrue(row(hold, "Bleeding class by Society: intermediate to high, read as high.")
                .isPresent());
        assertTrue(row(hold, "Authority A: Says A. Over on 2026-12-01 08:00.").isPresent());
        assertTrue(row(hold, "Authority B: Says B. Over on 2026-11-30 08:00.").isPresent());
        assertTrue(row(hold, "A note.").isPresent());
    }

    @Test
    void it_begins_again_by_the_latest_of_those_who_surely_speak() {
        Hold again = Cupboard.hold(
                "apixaban",
                Cupboard.restarting(Cupboard.row("A", Pause.hours(72, 72)), 12),
                Cupboard.restarting(Cupboard.row("B", Pause.hours(72, 72)), 24),
                Cupboard.restarting(Cupboard.row("C", Pause.hours(72, 72), Bleeding.LOW), 48));
        Safeguard.Held held =
                hold(HIGH, again, taken("2026-11-28T08:00")).held().orElseThrow();
        assertEquals(Optional.of(24), held.restart());
        assertEquals(Optional.of(LocalDateTime.parse("2026-12-02T08:00")), held.again());
        Safeguard.Held nobody =
                hold(HIGH, THREE_DAYS, taken("2026-11-28T08:00")).held().orElseThrow();
        assertEquals(Optional.empty(), nobody.restart());
        assertEquals(Optional.empty(), nobody.again());
    }

    @Test
    void what_raises_the_class_of_bleeding_raises_it_and_what_nobody_looked_for_is_asked() {
        Hold high = Cupboard.hold("apixaban", Cupboard.row("H", Pause.hours(72, 72), Bleeding.HIGH));
        List<BleedingScheme> mid = List.of(Cupboard.scheme("Society", Bleeding.INTERMEDIATE, Bleeding.INTERMEDIATE));
        Fact dose = taken("2026-11-30T08:00");
        List<Safeguard> open = guards(mid, high, dose, LISTED, NO_STENT);
        assertEquals(UNKNOWN, by("apixaban", open).orElseThrow().safe());
        assertEquals("Ask RAISES?", by("apixaban", open).orElseThrow().ask());
        Safeguard frail = by("apixaban", guards(mid, high, dose, LISTED, NO_STENT, Ward.finding("frail", true)))
                .orElseThrow();
        assertEquals(NOT_MET, frail.safe());
        assertTrue(row(frail, "Raises the class by one: Says RAISES.")
                .orElseThrow()
                .safe()
                .refused());
        assertTrue(row(frail, "Bleeding class by Society: intermediate.").isPresent());
        Safeguard sound =
                by("apixaban", guards(mid, high, dose, LISTED, NO_STENT, SOUND)).orElseThrow();
        assertEquals(UNKNOWN, sound.safe(), "no row speaks of it: nobody says how long");
        assertTrue(row(sound, "Raises the class").isEmpty());
    }

    @Test
    void a_procedure_that_nobody_classes_counts_as_high() {
        Hold high = Cupboard.hold("apixaban", Cupboard.row("H", Pause.hours(72, 72), Bleeding.HIGH));
        Safeguard hold = hold(List.of(), high, taken("2026-11-30T08:00"));
        assertEquals(NOT_MET, hold.safe());
        assertTrue(row(hold, "No scheme names a bleeding class for it: read as high.")
                .orElseThrow()
                .safe()
                .unknown());
    }

    @Test
    void before_a_procedure_without_a_needle_nothing_is_held_and_nobody_is_asked() {
        List<BleedingScheme> none = List.of(Cupboard.scheme("Society", Bleeding.NONE, Bleeding.NONE));
        assertEquals(List.of(), guards(none, THREE_DAYS, taken("")));
        assertEquals(List.of(), guards(Cupboard.epidural(), HoldRules.NONE, taken("")), "no knowledge of holds at all");
    }

    @Test
    void a_hold_of_one_route_holds_nothing_that_is_given_by_another() {
        Hold vein = new Hold(
                "heparin-iv",
                "Heparin",
                Ward.names("heparin"),
                Optional.of("intravenous"),
                Optional.empty(),
                Optional.empty(),
                List.of(Cupboard.row("A", Pause.hours(6, 6))),
                List.of());
        Fact skin = Ward.takes("heparin", "5000", "[iU]", "subcutaneous twice daily", "2026-12-01T06:00", true);
        assertTrue(by("heparin-iv", guards(HIGH, vein, skin, LISTED)).isEmpty());
        Fact into = Ward.takes("heparin", "5000", "[iU]", "intravenous", "2026-12-01T06:00", true);
        assertEquals(
                NOT_MET,
                by("heparin-iv", guards(HIGH, vein, into, LISTED)).orElseThrow().safe());
        assertEquals(
                "What is its level in the blood?",
                by("heparin-iv", guards(HIGH, levelOf(vein), into, LISTED, SOUND, NO_STENT))
                        .orElseThrow()
                        .ask());
    }
}
