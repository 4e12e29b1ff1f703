package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.foramen.criteria.Bound.Sense;
import org.junit.jupiter.api.Test;

/** A value is held against its threshold exactly: never rounded up to it, never down to it. */
class BoundTest {

    private static boolean holds(Sense sense, String value) {
        return new Bound(sense, 8_000, "%").holds(new BigDecimal(value));
    }

    @Test
    void at_least_eighty_begins_at_eighty() {
        assertFalse(holds(Sense.AT_LEAST, "79.999999"));
        assertTrue(holds(Sense.AT_LEAST, "80"));
        assertTrue(holds(Sense.AT_LEAST, "80.0001"));
    }

    @Test
    void over_eighty_begins_just_above_it() {
        assertFalse(holds(Sense.OVER, "79.99"));
        assertFalse(holds(Sense.OVER, "80.00"));
        assertTrue(holds(Sense.OVER, "80.0001"));
        assertTrue(holds(Sense.OVER, "80.01"));
    }

    @Test
    void at_most_eighty_ends_at_eighty() {
        assertTrue(holds(Sense.AT_MOST, "79.99"));
        assertTrue(holds(Sense.AT_MOST, "80"));
        assertFalse(holds(Sense.AT_MOST, "80.0001"));
        assertFalse(holds(Sense.AT_MOST, "80.01"));
    }

    @Test
    void under_eighty_ends_just_below_it() {
        assertTrue(holds(Sense.UNDER, "79.9999"));
        assertFalse(holds(Sense.UNDER, "80"));
        assertFalse(holds(Sense.UNDER, "80.0001"));
    }

    @Test
    void a_plain_number_is_held_as_an_exact_one() {
        assertTrue(new Bound(Sense.AT_MOST, 8_000, "1").holds(8_000));
        assertFalse(new Bound(Sense.OVER, 8_000, "1").holds(8_000));
        assertTrue(Bound.atLeast("1.5").holds(150));
        assertFalse(Bound.atLeast("1.5").holds(149));
        assertTrue(Bound.atMost("1.5").holds(150));
        assertFalse(Bound.atMost("1.5").holds(151));
    }

    @Test
    void hundredths_are_cut_off_downwards_below_zero_too() {
        assertEquals(7_916, Bound.hundredths(new BigDecimal("79.1666")));
        assertEquals(-151, Bound.hundredths(new BigDecimal("-1.501")));
        assertEquals(0, Bound.hundredths(BigDecimal.ZERO));
        assertEquals(0, Bound.hundredths(new BigDecimal("0e99999")));
        assertTrue(Bound.cut(new BigDecimal("79.1666")));
        assertFalse(Bound.cut(new BigDecimal("79.16")));
        assertFalse(Bound.cut(new BigDecimal("79.160")));
        assertFalse(Bound.cut(BigDecimal.ZERO));
    }

    @Test
    void numbers_that_no_record_can_mean_become_the_largest_and_the_smallest_there_are() {
        assertEquals(Integer.MAX_VALUE, Bound.hundredths(new BigDecimal("1e999999999")));
        assertEquals(-Integer.MAX_VALUE, Bound.hundredths(new BigDecimal("-1e999999999")));
        assertEquals(Integer.MAX_VALUE, Bound.hundredths(new BigDecimal("10000000")));
        assertEquals(999_999_999, Bound.hundredths(new BigDecimal("9999999.99")));
        assertFalse(Bound.cut(new BigDecimal("1e999999999")));
        assertTrue(Bound.cut(new BigDecimal("9999999.999")));
        assertFalse(Bound.cut(new BigDecimal("10000000.001")));
    }

    @Test
    void numbers_too_small_to_write_out_are_nothing_with_something_cut_off() {
        assertEquals(0, Bound.hundredths(new BigDecimal("1e-999999999")));
        assertEquals(-1, Bound.hundredths(new BigDecimal("-1e-999999999")));
        assertTrue(Bound.cut(new BigDecimal("1e-999999999")));
        assertEquals(0, Bound.hundredths(new BigDecimal("0.001")));
        assertEquals(-1, Bound.hundredths(new BigDecimal("-0.001")));
        assertEquals(0, Bound.hundredths(new BigDecimal("0.0001")));
        assertTrue(Bound.cut(new BigDecimal("0.001")));
        assertTrue(Bound.cut(new BigDecimal("0.0001")));
    }

    @Test
    void it_reads_as_a_clinician_would_write_it() {
        assertEquals("at least 80 %", new Bound(Sense.AT_LEAST, 8_000, "%").toString());
        assertEquals("under 1.5", new Bound(Sense.UNDER, 150, "1").toString());
        assertEquals("at most 30 mL/min", new Bound(Sense.AT_MOST, 3_000, "mL/min").toString());
    }
}
