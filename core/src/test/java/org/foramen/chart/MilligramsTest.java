package org.foramen.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.criteria.Injection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Milligrams are percent times millilitres times ten; what has no concentration has none. */
class MilligramsTest {
    @ParameterizedTest
    @CsvSource({
        "lidocaine 1% 2 mL, 20",
        "lidocaine 0.25% 0.5 mL, 1.25",
        "lidocaine 2% 20 mL with adrenaline, 400",
        "betamethasone 6 mg/mL 1.5 mL, 9",
        "dexamethasone 10 mg, 10",
        "methylprednisolone 80 mcg, 0.08",
        "methylprednisolone 80 ug, 0.08",
        "lidocaine 0.3 g, 300",
        "fentanyl 500 ng, 0.0005",
        "lidocaine 1% 2 ml, 20",
        "rxnorm|6387 1% 3 mL in all, 30"
    })
    void an_amount_becomes_milligrams(String said, BigDecimal milligrams) {
        Optional<BigDecimal> told = Injection.of(said).orElseThrow().what().milligrams();
        assertEquals(0, milligrams.compareTo(told.orElseThrow()), told::toString);
    }

    @ParameterizedTest
    @CsvSource({"lidocaine 10 mL", "lidocaine 1%", "lidocaine", "heparin 100 U", "lidocaine 1% 5 drops"})
    void what_is_no_weight_is_not_taken_for_one(String said) {
        assertEquals(Optional.empty(), Injection.of(said).orElseThrow().what().milligrams());
    }

    @Test
    void what_is_not_understood_is_told_apart_from_a_dose() {
        assertEquals(Optional.empty(), Injection.of("lidocaine about 10 mg"));
        assertEquals(Optional.empty(), Injection.of("10 mg"));
    }
}
