package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Patient.Sex;
import org.foramen.library.HoldRules;
import org.junit.jupiter.api.Test;

/** The creatinine clearance: as a laboratory gave it, else by the formula of Cockcroft and Gault, reckoned here by hand. */
class ClearanceTest {
    private static final HoldRules.Values VALUES = new HoldRules.Values(
            Ward.names("clearance"), Ward.names("creatinine"), Ward.names("weight"), Ward.names("inr"));
    private static final Fact CREATININE = Ward.lab("2026-11-10", "creatinine", "1.0", "mg/dL");
    private static final Fact WEIGHT = Ward.vital("2026-11-10", "weight", "72", "kg");

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

    @Test
    void what_the_laboratory_gave_goes_before_the_formula() {
        Clearance told = of(Ward.of(CREATININE, WEIGHT, Ward.lab("2026-11-12", "clearance", "41.5", "mL/min")));
        assertEquals(Optional.of(new BigDecimal("41.5")), told.value());
        assertEquals("Creatinine clearance 41.5 mL/min, from the laboratory (2026-11-12).", told.says());
        assertEquals(1, told.because().size());
    }

    @Test
    void the_latest_by_the_day_of_service_counts_and_one_from_after_it_does_not() {
        Ward ward = Ward.of(
                Ward.lab("2026-11-12", "clearance", "40", "mL/min"),
                Ward.lab("2026-12-01", "clearance", "50", "mL/min"),
                Ward.lab("2026-12-02", "clearance", "60", "mL/min"));
        assertEquals(Optional.of(new BigDecimal("50")), of(ward).value());
    }

    @Test
    void a_clearance_in_another_unit_or_of_nothing_is_none() {
        for (String[] told : new String[][] {{"60", "mL/min/{1.73_m2}"}, {"0", "mL/min"}, {"-5", "mL/min"}}) {
            Ward ward = Ward.of(CREATININE, WEIGHT, Ward.lab("2026-11-12", "clearance", told[0], told[1]));
            assertEquals(Optional.of(new BigDecimal("80.00")), of(ward).value(), told[0] + " " + told[1]);
        }
    }

    @Test
    void it_is_computed_from_age_sex_weight_and_creatinine_and_says_so() {
        Clearance computed = of(Ward.of(CREATININE, WEIGHT));
        assertEquals(Optional.of(new BigDecimal("80.00")), computed.value(), "a man of sixty on that day");
        assertEquals(
                "Creatinine clearance 80.00 mL/min, computed by Cockcroft and Gault from age 60, sex, weight and serum"
                        + " creatinine.",
                computed.says());
        assertEquals(2, computed.because().size());
        assertEquals(
                Optional.of(new BigDecimal("81.00")),
                of(Ward.of(CREATININE, WEIGHT).born("1966-12-02")).value());
        assertEquals(
                Optional.of(new BigDecimal("68.00")),
                of(Ward.of(CREATININE, WEIGHT).sex(Sex.FEMALE)).value(),
                "a woman of sixty");
    }

    @Test
    void a_creatinine_in_micromoles_is_the_same_creatinine() {
        Ward ward = Ward.of(WEIGHT, Ward.lab("2026-11-10", "creatinine", "88.4", "umol/L"));
        assertEquals(Optional.of(new BigDecimal("80.00")), of(ward).value());
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_guessed() {
        assertMissing("serum creatinine", Ward.of(WEIGHT));
        assertMissing("serum creatinine", Ward.of(WEIGHT, Ward.lab("2026-11-10", "creatinine", "1", "g/L")));
        assertMissing("serum creatinine", Ward.of(WEIGHT, Ward.lab("2026-11-10", "creatinine", "0", "mg/dL")));
        assertMissing("serum creatinine", Ward.of(WEIGHT, Ward.lab("2026-11-10", "creatinine", "0", "umol/L")));
        assertMissing("weight", Ward.of(CREATININE));
        assertMissing("weight", Ward.of(CREATININE, Ward.vital("2026-11-10", "weight", "72", "cm")));
        assertMissing("age", Ward.of(CREATININE, WEIGHT).born(""));
        assertMissing("sex", Ward.of(CREATININE, WEIGHT).sex(Sex.OTHER));
        assertMissing("serum creatinine, weight, age, sex", Ward.of().born("").sex(Sex.UNSAID));
    }

    @Test
    void where_no_name_is_known_for_a_value_nothing_is_found() {
        HoldRules.Values none = HoldRules.NONE.values();
        Clearance clearance = Clearance.of(Ward.of(CREATININE, WEIGHT).view(), none, Ward.SERVICE);
        assertEquals(Optional.empty(), clearance.value());
    }

    private static void assertMissing(String what, Ward ward) {
        Clearance clearance = of(ward);
        assertEquals(Optional.empty(), clearance.value());
        assertEquals(List.of(), clearance.because());
        assertTrue(clearance.says().endsWith("cannot be computed without " + what + "."), clearance.says());
    }

    private static Clearance of(Ward ward) {
        return Clearance.of(ward.view(), VALUES, Ward.SERVICE);
    }

    private static BigDecimal formula(long age, Sex sex, String kilograms, String milligrams) {
        return Clearance.cockcroftGault(age, sex, new BigDecimal(kilograms), new BigDecimal(milligrams));
    }
}
