package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.foramen.chart.Patient.Sex;
import org.junit.jupiter.api.Test;

/** The formula of Cockcroft and Gault, by hand. */
class ClearanceTest {
    @Test
    void a_man_of_forty_with_72_kilograms_and_a_creatinine_of_one_has_a_hundred() {
        assertEquals(new BigDecimal("100.00"), formula(40, Sex.MALE, "72", "1.0"));
    }

    @Test
    void a_woman_has_85_hundredths_of_that() {
        assertEquals(new BigDecimal("85.00"), formula(40, Sex.FEMALE, "72", "1.0"));
    }

    @Test
    void it_is_cut_off_and_never_rounded_up() {
        assertEquals(new BigDecimal("29.99"), formula(80, Sex.MALE, "71.999", "2"));
    }

    @Test
    void nobody_is_so_old_that_it_is_below_nothing() {
        assertEquals(new BigDecimal("0.00"), formula(141, Sex.MALE, "72", "1.0"));
    }

    private static BigDecimal formula(long age, Sex sex, String kilograms, String milligrams) {
        return Clearance.cockcroftGault(age, sex, new BigDecimal(kilograms), new BigDecimal(milligrams));
    }
}
