package org.foramen.clinic.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A unit is what the Unified Code for Units of Measure says it is. */
class UnitsTest {
    @Test
    void codes_are_known_and_words_are_not() {
        for (String unit : List.of("kg", "mg/dL", "umol/L", "mL/min", "[lb_av]", "[iU]/mL", "10*9/L", "ng/mL")) {
            assertTrue(Units.known(unit), unit);
        }
        for (String text : List.of("kgs", "lbs", "mcg", "", "mg per dL", "kg kg")) {
            assertFalse(Units.known(text), text);
        }
    }

    @Test
    void what_measures_the_same_is_told_from_what_does_not() {
        assertEquals(Optional.of("mg/dL"), Units.like("mg/L", List.of("mg/dL", "umol/L")));
        assertEquals(Optional.of("umol/L"), Units.like("mmol/L", List.of("mg/dL", "umol/L")));
        assertEquals(Optional.empty(), Units.like("kg", List.of("mg/dL", "umol/L")));
    }

    @Test
    void a_value_is_told_in_another_unit() {
        assertSame("1", Units.convert(new BigDecimal("10"), "mg/L", "mg/dL"));
        assertSame("0.45359237", Units.convert(BigDecimal.ONE, "[lb_av]", "kg"));
        assertSame("60", Units.convert(BigDecimal.ONE, "mL/s", "mL/min"));
    }

    private static void assertSame(String expected, BigDecimal told) {
        BigDecimal off = told.subtract(new BigDecimal(expected)).abs();
        assertTrue(off.compareTo(new BigDecimal("0.000001")) <= 0, told.toPlainString());
    }
}
