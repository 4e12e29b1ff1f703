package org.foramen.clinic.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final Attempts attempts = new Attempts(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void the_tenth_attempt_may_be_made_and_the_eleventh_waits() {
        fail(9);
        assertTrue(attempts.wait("nurse", "127.0.0.1").isEmpty());
        fail(1);
        assertEquals(Optional.of(15L), attempts.wait("nurse", "127.0.0.1"));
    }

    @Test
    void an_unknown_name_waits_just_as_long() {
        for (int i = 0; i < 10; i++) {
            attempts.failed("nobody", "127.0.0.1");
        }
        assertEquals(Optional.of(15L), attempts.wait("nobody", "127.0.0.1"));
    }

    @Test
    void a_colleague_behind_the_same_address_is_not_kept_waiting() {
        fail(10);
        assertTrue(attempts.wait("physician", "127.0.0.1").isEmpty());
    }

    @Test
    void a_hundred_failures_from_one_address_make_every_name_wait_there() {
        for (int i = 0; i < 100; i++) {
            attempts.failed("guess-" + i, "127.0.0.1");
        }
        assertEquals(Optional.of(15L), attempts.wait("physician", "127.0.0.1"));
        assertTrue(attempts.wait("physician", "127.0.0.2").isEmpty());
    }

    @Test
    void after_a_quarter_of_an_hour_it_may_be_tried_again() {
        fail(10);
        now = now.plus(Duration.ofMinutes(14));
        assertEquals(Optional.of(1L), attempts.wait("nurse", "127.0.0.1"));
        now = now.plus(Duration.ofMinutes(1));
        assertTrue(attempts.wait("nurse", "127.0.0.1").isEmpty());
    }

    @Test
    void signing_in_wipes_the_slate() {
        fail(9);
        attempts.succeeded("nurse");
        fail(9);
        assertTrue(attempts.wait("nurse", "127.0.0.1").isEmpty());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("nurse", "127.0.0.1");
        }
    }
}
