package org.foramen.care;

import static org.foramen.care.Nurse.HIGH;
import static org.foramen.care.Nurse.LEVEL;
import static org.foramen.care.Nurse.LISTED;
import static org.foramen.care.Nurse.NO_STENT;
import static org.foramen.care.Nurse.SOUND;
import static org.foramen.care.Nurse.THREE_DAYS;
import static org.foramen.care.Nurse.by;
import static org.foramen.care.Nurse.document;
import static org.foramen.care.Nurse.guards;
import static org.foramen.care.Nurse.hold;
import static org.foramen.care.Nurse.powder;
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
import org.foramen.chart.Fact;
import org.foramen.criteria.Clause;
import org.foramen.library.Bleeding;
import org.foramen.library.BleedingScheme;
import org.foramen.library.Hold;
import org.foramen.library.Pause;
import org.junit.jupiter.api.Test;

/** What is asked before a needle, of whom, and what stops until it is answered. */
class HoldQuestionsTest {
    @Test
    void a_last_dose_that_nobody_knows_is_asked_of_the_person_who_takes_it() {
        Safeguard hold = hold(HIGH, THREE_DAYS, taken(""));
        assertEquals(UNKNOWN, hold.safe());
        assertTrue(hold.says().endsWith(" The last dose is not known."), hold.says());
        assertEquals("When was the last dose of APIXABAN, and who confirmed it?", hold.ask());
        assertEquals("patient", hold.from());
        assertEquals(Optional.empty(), hold.until());
    }

    @Test
    void a_last_dose_after_the_procedure_is_a_slip_and_both_times_are_asked_again() {
        Safeguard hold = hold(HIGH, THREE_DAYS, taken("2026-12-01T09:00"));
        assertEquals(UNKNOWN, hold.safe());
        assertEquals(
                "The last dose (2026-12-01 09:00) is later than the procedure start (2026-12-01 08:00). Check both times.",
                hold.ask());
        assertEquals("patient", hold.from());
    }

    @Test
    void a_last_dose_that_nobody_has_confirmed_is_asked_about() {
        Safeguard asked = by("apixaban-last-dose", guards(HIGH, THREE_DAYS, taken("2026-11-20T08:00", false)))
                .orElseThrow();
        assertEquals(UNKNOWN, asked.safe());
        assertEquals("APIXABAN: nobody has confirmed the last dose.", asked.says());
        assertEquals("Who confirmed the last dose of APIXABAN with the person who takes it?", asked.ask());
        assertEquals("patient", asked.from());
        assertEquals(1, asked.because().size());
        assertTrue(by("apixaban-last-dose", guards(HIGH, THREE_DAYS, taken("2026-11-20T08:00")))
                .isEmpty());
        assertTrue(by("apixaban-last-dose", guards(HIGH, THREE_DAYS, taken(""))).isEmpty(), "it is not known at all");
        assertTrue(
                by("apixaban-last-dose", guards(HIGH, LEVEL, taken("2026-11-20T08:00", false)))
                        .isPresent(),
                "where no clock can say it matters as well");
    }

    @Test
    void thinners_that_nobody_has_gone_through_are_asked_for() {
        Safeguard asked = by("blood-thinners", guards(HIGH, THREE_DAYS)).orElseThrow();
        assertEquals(UNKNOWN, asked.safe());
        assertEquals("patient", asked.from());
        assertTrue(asked.ask().startsWith("Which medicines against clotting are taken"), asked.ask());
        assertEquals(List.of(), guards(HIGH, THREE_DAYS, LISTED), "none is taken, and somebody asked");
    }

    @Test
    void the_harm_of_stopping_stands_beside_every_hold() {
        Safeguard stopping = by("stopping", guards(HIGH, THREE_DAYS, taken("2026-11-28T08:00"), LISTED))
                .orElseThrow();
        assertEquals(MET, stopping.safe());
        assertEquals("A note.", stopping.rows().getFirst().says());
    }

    @Test
    void a_young_stent_leaves_it_to_the_prescriber_and_one_that_nobody_asked_about_is_asked() {
        Fact dose = taken("2026-11-28T08:00");
        Fact stent = Ward.finding("stent", true);
        List<Safeguard> young = guards(HIGH, THREE_DAYS, dose, LISTED, SOUND, stent);
        assertEquals(
                stent, by("STENT", young).orElseThrow().because().getFirst().fact());
        assertEquals(NOT_MET, by("STENT", young).orElseThrow().safe());
        assertEquals("", by("STENT", young).orElseThrow().ask());
        assertEquals("", by("STENT", young).orElseThrow().from());
        assertEquals(Optional.of("prescriber"), by("STENT", young).orElseThrow().decides());
        assertEquals(
                Optional.of(LocalDateTime.parse("2026-12-29T00:00")),
                by("STENT", young).orElseThrow().until());
        assertEquals(
                Optional.of("prescriber"), by("apixaban", young).orElseThrow().decides());
        List<Safeguard> open = guards(HIGH, THREE_DAYS, dose, LISTED, SOUND);
        assertEquals("Ask STENT?", by("STENT", open).orElseThrow().ask());
        assertEquals("clinician", by("STENT", open).orElseThrow().from());
        assertEquals(Optional.empty(), by("STENT", open).orElseThrow().until());
        assertEquals(Optional.empty(), by("apixaban", open).orElseThrow().decides());
        assertTrue(by("STENT", guards(HIGH, THREE_DAYS, dose, LISTED, SOUND, NO_STENT))
                .isEmpty());
    }

    @Test
    void a_medicine_that_acts_on_clotting_and_has_no_hold_is_asked_of_its_prescriber() {
        Ward.WORDS.put("word|newthin", "acts-on-clotting");
        Safeguard unlisted = by(
                        "newthin", guards(HIGH, THREE_DAYS, LISTED, Ward.takes("newthin", "", "", "", "", false)))
                .orElseThrow();
        assertEquals(UNKNOWN, unlisted.safe());
        assertTrue(unlisted.says().contains("acts on clotting, and no hold of it is known here"), unlisted.says());
        assertEquals("prescriber", unlisted.from());
        assertTrue(unlisted.decidable(), "no hold is known, so somebody decides");
        assertEquals(1, unlisted.because().size());
    }

    @Test
    void a_medicine_that_nobody_recognises_is_unknown_until_somebody_maps_it() {
        Ward.WORDS.put("word|metformin", "acts-elsewhere");
        Safeguard powder = by("powder", guards(HIGH, THREE_DAYS, LISTED, Ward.takes("powder", "", "", "", "", false)))
                .orElseThrow();
        assertTrue(powder.says().contains("is not recognised"), powder.says());
        assertFalse(powder.decidable(), "it can be looked up");
        assertTrue(powder.ask().contains("Does powder act on clotting?"), powder.ask());
        assertEquals(List.of(), guards(HIGH, THREE_DAYS, LISTED, Ward.takes("metformin", "", "", "", "", false)));
    }

    @Test
    void one_that_is_no_longer_taken_or_not_yet_is_not_asked_about() {
        assertTrue(by("powder", guards(HIGH, THREE_DAYS, LISTED, powder("2026-11-20", "2026-11-30", true)))
                .isEmpty());
        assertTrue(by("powder", guards(HIGH, THREE_DAYS, LISTED, powder("2026-11-20", "2026-12-01", true)))
                .isPresent());
        assertTrue(by("powder", guards(HIGH, THREE_DAYS, LISTED, powder("2026-12-02", "", true)))
                .isEmpty());
        assertTrue(by(
                        "powder",
                        guards(
                                HIGH,
                                THREE_DAYS,
                                LISTED,
                                powder("2026-11-20", "", true),
                                powder("2026-11-21", "", false)))
                .isEmpty());
        assertEquals(
                1,
                guards(HIGH, THREE_DAYS, LISTED, powder("2026-11-20", "", true), powder("2026-11-21", "", true))
                        .size(),
                "said twice, asked once");
    }

    @Test
    void a_pause_that_nobody_has_read_is_asked_of_the_prescriber() {
        Hold unread = Cupboard.hold("apixaban", Cupboard.row("A", Pause.of(Pause.Sort.NOT_READ)));
        Safeguard hold = by("apixaban", guards(HIGH, unread, taken("2026-11-20T08:00"), LISTED, NO_STENT))
                .orElseThrow();
        assertEquals(UNKNOWN, hold.safe());
        assertTrue(hold.decidable());
        assertFalse(by("apixaban", guards(HIGH, unread, taken(""), LISTED, NO_STENT))
                .orElseThrow()
                .decidable());
        assertEquals(
                MET,
                by("apixaban", guards(HIGH, unread, taken("2026-11-20T08:00"), LISTED, NO_STENT, document("goes-on")))
                        .orElseThrow()
                        .safe());
        assertTrue(hold.ask().startsWith("Does whoever prescribes APIXABAN agree"), hold.ask());
        assertEquals("clinician", hold.from());
    }

    @Test
    void of_what_goes_on_no_last_dose_is_asked_but_what_would_raise_the_class() {
        List<BleedingScheme> mid = List.of(Cupboard.scheme("Society", Bleeding.INTERMEDIATE, Bleeding.INTERMEDIATE));
        Hold goesOn = Cupboard.hold(
                "apixaban",
                Cupboard.row("M", Pause.of(Pause.Sort.CONTINUE), Bleeding.INTERMEDIATE),
                Cupboard.row("H", Pause.hours(72, 72), Bleeding.HIGH));
        Safeguard hold =
                by("apixaban", guards(mid, goesOn, taken(""), LISTED, NO_STENT)).orElseThrow();
        assertEquals(UNKNOWN, hold.safe());
        assertEquals("Ask RAISES?", hold.ask());
        assertEquals("clinician", hold.from(), "whoever takes it need not be asked");
    }

    @Test
    void a_level_that_is_low_enough_is_not_asked_again_where_another_authority_was_not_read() {
        Hold both = Cupboard.hold(
                "apixaban",
                Cupboard.row("A", Pause.of(Pause.Sort.LEVEL)),
                Cupboard.row("B", Pause.of(Pause.Sort.NOT_READ)));
        Fact dose = taken("2026-11-28T08:00");
        assertEquals("Ask LEVEL?", hold(HIGH, both, dose).ask());
        Safeguard low = hold(HIGH, both, dose, Nurse.level("2026-11-30", "20"));
        assertEquals(UNKNOWN, low.safe());
        assertTrue(low.ask().startsWith("Does whoever prescribes APIXABAN agree"), low.ask());
    }

    @Test
    void every_question_is_asked_as_a_clause_with_who_can_answer() {
        List<Safeguard> guards = guards(HIGH, THREE_DAYS, taken(""), LISTED, SOUND, NO_STENT);
        assertEquals(
                List.of("apixaban"),
                Safeguards.asked(guards).stream().map(Clause::id).toList());
        assertEquals("patient", Safeguards.asked(guards).getFirst().from());
    }
}
