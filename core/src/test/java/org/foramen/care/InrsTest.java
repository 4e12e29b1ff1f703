package org.foramen.care;

import static org.foramen.care.Nurse.HIGH;
import static org.foramen.care.Nurse.THREE_DAYS;
import static org.foramen.care.Nurse.by;
import static org.foramen.care.Nurse.guards;
import static org.foramen.care.Nurse.inr;
import static org.foramen.care.Nurse.taken;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.criteria.Bound;
import org.foramen.library.Hold;
import org.foramen.library.Pause;
import org.junit.jupiter.api.Test;

/** The INR that some medicines need beside their hold. */
class InrsTest {
    @Test
    void an_inr_counts_from_a_day_after_the_last_dose_by_each_authority_and_by_the_laboratory() {
        Hold warfarin = Cupboard.hold(
                "apixaban",
                Cupboard.asking(Cupboard.row("OWN", Pause.hours(72, 72)), Optional.of(Bound.atMost("1.4"))),
                Cupboard.asking(Cupboard.row("LAB", Pause.hours(72, 72)), Optional.empty()));
        Fact dose = taken("2026-11-26T08:00");
        Safeguard fine = inr(warfarin, dose, inr("2026-11-30", "1.2", "1.2"));
        assertEquals(MET, fine.safe());
        assertEquals("INR after APIXABAN. It was 1.2 on 2026-11-30.", fine.says());
        assertEquals("", fine.ask());
        assertEquals("", fine.from());
        assertEquals(1, fine.because().size());
        Safeguard high = inr(warfarin, dose, inr("2026-11-30", "1.3", "1.2"));
        assertEquals(NOT_MET, high.safe());
        assertEquals(
                List.of(MET, NOT_MET),
                high.rows().stream().map(Safeguard.Row::safe).toList());
        assertTrue(high.rows().getFirst().says().startsWith("Authority OWN: INR at most 1.4"));
        assertTrue(high.rows().getLast().says().endsWith("within the laboratory's own limit."));
        Safeguard limitless = inr(warfarin, dose, Ward.lab("2026-11-30", "inr", "1.2", "1"));
        assertEquals(UNKNOWN, limitless.safe());
        assertEquals("What is the laboratory's upper limit of the INR?", limitless.ask());
        assertEquals("clinician", limitless.from());
    }

    @Test
    void an_inr_from_the_day_of_the_last_dose_is_repeated_and_none_is_asked_for() {
        Hold warfarin =
                Cupboard.hold("apixaban", Cupboard.asking(Cupboard.row("LAB", Pause.hours(72, 72)), Optional.empty()));
        Fact dose = taken("2026-11-26T08:00");
        Safeguard same = inr(warfarin, dose, inr("2026-11-26", "1.0", "1.2"));
        assertEquals(UNKNOWN, same.safe());
        assertTrue(same.says().contains("from 2026-11-26, not from a day after the last dose"), same.says());
        Safeguard none = inr(warfarin, dose);
        assertTrue(none.says().endsWith("None is recorded."), none.says());
        assertTrue(none.ask().startsWith("What is the INR on a day after the last dose"), none.ask());
        assertEquals(
                UNKNOWN,
                inr(warfarin, taken(""), inr("2026-11-26", "1.0", "1.2")).safe());
        assertTrue(by("apixaban-inr", guards(HIGH, THREE_DAYS, dose)).isEmpty(), "nobody asks for one");
    }
}
