package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.foramen.library.Pause;
import org.junit.jupiter.api.Test;

/** Hours pass as they pass, whatever the clock on the wall does. */
class ServiceTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void seventy_two_hours_are_over_to_the_minute() {
        Service service = at("2026-12-01T08:00", NEW_YORK);
        assertTrue(service.past(time("2026-11-28T08:00"), 72));
        assertFalse(service.past(time("2026-11-28T08:01"), 72));
        assertEquals(time("2026-12-01T08:01"), service.after(time("2026-11-28T08:01"), 72));
    }

    @Test
    void three_days_over_a_night_of_23_hours_are_an_hour_short() {
        Service service = at("2026-03-09T08:00", NEW_YORK);
        assertFalse(service.past(time("2026-03-06T08:00"), 72));
        assertTrue(service.past(time("2026-03-06T07:00"), 72));
        assertEquals(time("2026-03-09T09:00"), service.after(time("2026-03-06T08:00"), 72));
    }

    @Test
    void three_days_over_a_night_of_25_hours_are_an_hour_long() {
        Service service = at("2026-11-02T08:00", NEW_YORK);
        assertTrue(service.past(time("2026-10-30T09:00"), 72));
        assertFalse(service.past(time("2026-10-30T09:01"), 72));
    }

    @Test
    void of_an_hour_that_comes_twice_a_dose_was_taken_at_the_later() {
        Service service = at("2026-11-04T00:30", NEW_YORK);
        assertFalse(service.past(time("2026-11-01T01:30"), 72));
        assertEquals(time("2026-11-04T01:30"), service.after(time("2026-11-01T01:30"), 72));
    }

    @Test
    void of_an_hour_that_comes_twice_a_procedure_begins_at_the_earlier() {
        Service service = at("2026-11-01T01:30", NEW_YORK);
        assertTrue(service.past(time("2026-10-31T01:30"), 24));
        assertFalse(service.past(time("2026-10-31T01:31"), 24));
    }

    @Test
    void half_an_hour_counts_where_clocks_change_by_half_an_hour() {
        Service service = at("2026-10-04T08:00", ZoneId.of("Australia/Lord_Howe"));
        assertFalse(service.past(time("2026-10-03T08:00"), 24));
        assertTrue(service.past(time("2026-10-03T07:30"), 24));
    }

    @Test
    void full_days_run_from_the_midnight_after_the_last_dose_at_whatever_hour_it_was() {
        Service service = at("2026-12-01T08:00", NEW_YORK);
        for (String dose : new String[] {"2026-11-28T00:01", "2026-11-28T08:00", "2026-11-28T23:59"}) {
            Pause counted = service.counted(Pause.fullDays(2), Optional.of(time(dose)));
            assertEquals(Pause.Sort.HOURS, counted.sort());
            assertTrue(service.past(time(dose), counted.hours()), dose);
        }
        Pause later = service.counted(Pause.fullDays(2), Optional.of(time("2026-11-29T00:01")));
        assertFalse(service.past(time("2026-11-29T00:01"), later.hours()));
        assertEquals(72, later.hours());
        assertEquals(
                64,
                service.counted(Pause.fullDays(2), Optional.of(time("2026-11-28T08:00")))
                        .hours());
        assertEquals(
                49,
                service.counted(Pause.fullDays(2), Optional.of(time("2026-11-28T23:59")))
                        .hours());
    }

    @Test
    void full_days_over_a_night_of_25_hours_are_an_hour_longer() {
        Service service = at("2026-11-03T08:00", NEW_YORK);
        assertEquals(
                65,
                service.counted(Pause.fullDays(2), Optional.of(time("2026-10-31T08:00")))
                        .hours());
    }

    @Test
    void full_days_after_a_dose_that_nobody_knows_are_at_most_a_day_more_and_hours_stay_as_they_are() {
        Service service = at("2026-12-01T08:00", NEW_YORK);
        Pause open = service.counted(Pause.fullDays(2), Optional.empty());
        assertEquals(Pause.Sort.FULL_DAYS, open.sort());
        assertEquals(48, open.least());
        assertEquals(72, open.hours());
        Pause hours = Pause.hours(96, 120);
        assertEquals(hours, service.counted(hours, Optional.of(time("2026-11-28T08:00"))));
        assertTrue(hours.counted());
        assertFalse(Pause.of(Pause.Sort.LEVEL).counted());
    }

    private static Service at(String start, ZoneId zone) {
        return new Service(time(start), zone);
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }
}
