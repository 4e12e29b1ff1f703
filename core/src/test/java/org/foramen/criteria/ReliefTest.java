package org.foramen.criteria;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Measure;
import org.foramen.chart.Relief;
import org.junit.jupiter.api.Test;

/** Percent relief is (before - after) / before on one scale, and never rounded up. */
class ReliefTest {
    private static final Criterion EIGHTY =
            new Criterion.Blocks(Scene.names("medial-branch"), 1, 8000, false, Names.ANY);

    private static Truth eighty(Relief relief) {
        return Scene.on("2026-12-01")
                .at("L4-5 left")
                .known(Say.block("2026-09-01", "L4-5 left", relief, 6, "bupivacaine"))
                .truth(EIGHTY);
    }

    @Test
    void twenty_four_to_five_is_not_eighty_percent() {
        assertEquals(NOT_MET, eighty(Relief.measured("nrs", "24", "5")));
        assertEquals(MET, eighty(Relief.measured("nrs", "25", "5")));
        assertEquals(NOT_MET, eighty(Relief.stated("79.17")));
        assertEquals(MET, eighty(Relief.stated("80")));
    }

    @Test
    void seven_to_two_is_seventy_one_percent() {
        assertEquals(NOT_MET, eighty(Relief.measured("nrs", "7", "2")));
        assertEquals(MET, eighty(Relief.measured("nrs", "7", "1.4")));
        assertEquals(NOT_MET, eighty(Relief.measured("nrs", "7", "1.41")));
    }

    @Test
    void digits_beyond_the_hundredth_are_never_cut_off_in_favour_of_the_threshold() {
        assertEquals(NOT_MET, eighty(Relief.measured("nrs", "10", "2.001")));
        assertEquals(MET, eighty(Relief.measured("nrs", "10", "2.00")));
        assertEquals(NOT_MET, eighty(Relief.stated("79.9999")));
        BigDecimal nearly =
                Relief.measured("nrs", "3", "0.60000000000000000001").percent().orElseThrow();
        assertTrue(nearly.compareTo(new BigDecimal(80)) < 0, nearly::toString);
    }

    @Test
    void a_range_is_no_baseline_and_no_result() {
        Measure range = new Measure("nrs", new BigDecimal(6), Optional.of(new BigDecimal(8)));
        assertEquals(UNKNOWN, eighty(new Relief.Measured(range, Measure.of("nrs", "0"))));
        assertEquals(UNKNOWN, eighty(new Relief.Measured(Measure.of("nrs", "8"), range)));
        assertTrue(new Relief.Measured(range, Measure.of("nrs", "1")).percent().isEmpty());
    }

    @Test
    void two_scales_have_no_percentage_between_them() {
        Relief mixed = new Relief.Measured(Measure.of("nrs", "8"), Measure.of("vas", "0"));
        assertEquals(UNKNOWN, eighty(mixed));
        assertTrue(mixed.percent().isEmpty());
    }

    @Test
    void there_is_no_percentage_of_a_baseline_of_nothing() {
        assertEquals(UNKNOWN, eighty(Relief.measured("nrs", "0", "0")));
    }

    @Test
    void more_pain_than_before_is_no_relief() {
        assertEquals(NOT_MET, eighty(Relief.measured("nrs", "5", "8")));
    }
}
