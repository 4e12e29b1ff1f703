package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Medication;
import org.foramen.chart.Term;
import org.foramen.criteria.Names;
import org.junit.jupiter.api.Test;

/** Whether a medicine is taken, when its last dose was, and whether somebody confirmed that. */
class TakenTest {
    private static final Names HEPARIN = Ward.names("heparin");
    private static final String MORNING = "2026-11-28T08:00";

    @Test
    void the_latest_last_dose_counts_whichever_entry_says_it() {
        Taken taken = taken(takes("2026-11-20", "2026-11-19T20:00", true), takes("2026-11-21", MORNING, false));
        assertEquals(at(MORNING), taken.last());
        assertFalse(taken.confirmed(), "the later one is not confirmed");
        assertEquals(2, taken.because().size());
        Taken earlier = taken(takes("2026-11-20", MORNING, true), takes("2026-11-21", "2026-11-19T20:00", false));
        assertEquals(at(MORNING), earlier.last());
        assertTrue(earlier.confirmed(), "an earlier dose that is said later takes no confirmation away");
    }

    @Test
    void the_same_dose_said_twice_is_confirmed_when_somebody_confirmed_it_once() {
        assertTrue(taken(takes("2026-11-28", MORNING, false), takes("2026-11-29", MORNING, true))
                .confirmed());
        assertTrue(taken(takes("2026-11-28", MORNING, true), takes("2026-11-29", MORNING, false))
                .confirmed());
        assertFalse(taken(takes("2026-11-28", MORNING, false), takes("2026-11-29", MORNING, false))
                .confirmed());
        assertFalse(
                taken(takes("2026-11-28", MORNING, false), takes("2026-11-29", "2026-11-27T08:00", true))
                        .confirmed(),
                "the confirmation is of an earlier dose");
    }

    @Test
    void a_medicine_without_a_last_dose_is_taken_and_nobody_knows_since_when_not() {
        Taken taken = taken(takes("2026-11-20", "", false));
        assertEquals(Optional.empty(), taken.last());
        assertFalse(taken.confirmed());
        assertTrue(taken.regimen().isPresent());
    }

    @Test
    void a_dose_that_was_given_here_is_confirmed_by_that_and_counts_to_the_end_of_its_day() {
        Taken taken = taken(Ward.dose("2026-11-28", "heparin", "5000", "[iU]"));
        assertEquals(at("2026-11-28T23:59"), taken.last());
        assertTrue(taken.confirmed());
        assertEquals(Optional.empty(), taken.regimen());
        assertEquals(1, taken.because().size());
    }

    @Test
    void what_is_written_for_a_day_after_the_service_is_not_known_on_it() {
        assertTrue(of(takes("2026-12-02", "", false)).isEmpty());
        assertTrue(of(Ward.dose("2026-12-02", "heparin", "5000", "[iU]")).isEmpty());
        assertTrue(of(takes("2026-12-01", "", false)).isPresent());
        assertTrue(of(Ward.dose("2026-12-01", "heparin", "5000", "[iU]")).isPresent());
    }

    @Test
    void one_that_is_not_taken_and_never_was_is_none() {
        assertTrue(of(stopped("2026-11-20", "", "")).isEmpty());
        assertTrue(of().isEmpty());
        assertTrue(
                of(new Medication(
                                LocalDate.parse("2026-11-20"),
                                Term.word("aspirin"),
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true))
                        .isEmpty(),
                "another medicine");
        assertTrue(of(Ward.dose("2026-11-28", "aspirin", "100", "mg")).isEmpty(), "a dose of another medicine");
    }

    @Test
    void one_that_ended_was_taken_last_on_that_day_at_the_latest() {
        Taken ended = taken(until("2026-11-25"));
        assertEquals(at("2026-11-25T23:59"), ended.last());
        assertTrue(ended.confirmed(), "a written end needs no confirmation of a dose");
        Taken today = taken(until("2026-12-01"));
        assertEquals(at("2026-12-01T23:59"), today.last());
        assertEquals(Optional.empty(), taken(until("2026-12-02")).last(), "it has not ended yet");
    }

    @Test
    void one_that_is_written_down_as_no_longer_taken_ended_by_then() {
        Taken stopped = taken(takes("2026-11-10", "", false), stopped("2026-11-20", "", ""));
        assertEquals(at("2026-11-20T23:59"), stopped.last());
        Taken earlier = taken(takes("2026-11-10", "", false), stopped("2026-11-20", "2026-11-15", ""));
        assertEquals(at("2026-11-15T23:59"), earlier.last());
        Taken dosed = taken(stopped("2026-11-20", "", "2026-11-12T08:00"));
        assertEquals(at("2026-11-12T08:00"), dosed.last(), "what was said of the last dose goes before");
    }

    @Test
    void a_hold_may_still_run_for_sixty_days_and_no_longer() {
        assertTrue(of(until("2026-10-02")).isPresent(), "sixty days before");
        assertTrue(of(until("2026-10-01")).isEmpty());
    }

    @Test
    void one_that_goes_on_is_held_however_long_ago_its_last_dose_was_told() {
        assertTrue(of(takes("2026-05-01", "2026-04-30T08:00", true)).isPresent());
    }

    @Test
    void a_dose_given_after_the_end_of_a_course_begins_its_hold_anew() {
        Taken taken = taken(until("2026-09-01"), Ward.dose("2026-11-28", "heparin", "5000", "[iU]"));
        assertEquals(at("2026-11-28T23:59"), taken.last());
        Taken only = taken(Ward.dose("2026-06-01", "heparin", "5000", "[iU]"), takes("2026-11-20", "", false));
        assertEquals(at("2026-06-01T23:59"), only.last());
        assertTrue(of(Ward.dose("2026-06-01", "heparin", "5000", "[iU]")).isEmpty(), "one dose, half a year ago");
    }

    @Test
    void a_route_is_another_one_only_where_the_regimen_names_it() {
        Taken vein = taken(often("Intravenous every 12 h"));
        assertTrue(vein.by(Optional.of("intravenous")));
        assertFalse(vein.by(Optional.of("subcutaneous")));
        assertTrue(vein.by(Optional.empty()));
        assertTrue(taken(often("twice daily")).by(Optional.of("subcutaneous")), "nobody said by which");
        assertTrue(taken(Ward.dose("2026-11-28", "heparin", "5000", "[iU]")).by(Optional.of("subcutaneous")));
    }

    private static Medication takes(String on, String last, boolean confirmed) {
        return made(on, "", "", last, confirmed, true);
    }

    private static Medication stopped(String on, String to, String last) {
        return made(on, "", to, last, false, false);
    }

    private static Medication until(String to) {
        return made("2026-08-01", "", to, "", false, true);
    }

    private static Medication often(String words) {
        return made("2026-11-20", words, "", "", false, true);
    }

    private static Medication made(String on, String often, String to, String last, boolean confirmed, boolean taking) {
        return new Medication(
                LocalDate.parse(on),
                Term.word("heparin"),
                Optional.empty(),
                often,
                Optional.empty(),
                to.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                last.isBlank() ? Optional.empty() : at(last),
                confirmed ? Optional.of("Ann") : Optional.empty(),
                taking);
    }

    private static Optional<LocalDateTime> at(String when) {
        return Optional.of(LocalDateTime.parse(when));
    }

    private static Optional<Taken> of(Fact... facts) {
        return Taken.of(Ward.of(facts).view(), HEPARIN, Ward.SERVICE);
    }

    private static Taken taken(Fact... facts) {
        return of(facts).orElseThrow();
    }
}
