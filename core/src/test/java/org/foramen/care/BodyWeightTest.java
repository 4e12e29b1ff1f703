package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Patient.Sex;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.criteria.Status;
import org.foramen.library.LeanWeight;
import org.foramen.library.Limits;
import org.foramen.library.Procedure.Note;
import org.junit.jupiter.api.Test;

/** The weight that doses go by: in kilograms whatever it was written in, and ideal where somebody is heavy. */
class BodyWeightTest {
    private static final Note NOTE = new Note("", "", Status.DRAFT);
    private static final Limits LEAN = new Limits(
            List.of(),
            List.of(),
            Optional.of(new LeanWeight(
                    new BigDecimal("30"),
                    new BigDecimal("50"),
                    new BigDecimal("45.5"),
                    new BigDecimal("152.4"),
                    new BigDecimal("0.9"),
                    NOTE,
                    NOTE)),
            List.of(),
            List.of());

    @Test
    void a_weight_is_told_in_kilograms_whatever_it_was_written_in() {
        assertWeight("80", Ward.of(weight("2026-11-10", "80", "kg")));
        assertWeight("80", Ward.of(weight("2026-11-10", "80000", "g")));
        assertWeight("45.359237", Ward.of(weight("2026-11-10", "100", "[lb_av]")));
    }

    @Test
    void a_weight_under_a_code_that_means_it_is_a_weight_and_one_under_another_is_none() {
        Ward.WORDS.put("loinc|29463-7", "weight");
        assertWeight("80", Ward.of(coded("29463-7")));
        assertEquals(Optional.empty(), of(Ward.of(coded("8867-4"))).kilograms());
    }

    private static Vital coded(String code) {
        return new Vital(LocalDate.of(2026, 11, 10), Term.coded("loinc", code, "Body weight"), Quantity.of("80", "kg"));
    }

    @Test
    void a_weight_in_a_unit_of_length_or_of_nothing_is_none_and_is_asked() {
        for (Fact no : List.of(weight("2026-11-10", "80", "cm"), weight("2026-11-10", "0", "kg"))) {
            BodyWeight weight = of(Ward.of(no));
            assertEquals(Optional.empty(), weight.kilograms());
            assertEquals(List.of("What is the weight, in kilograms?"), weight.missing());
        }
    }

    @Test
    void one_from_after_the_day_of_service_does_not_count_and_one_from_the_day_does() {
        assertWeight("80", Ward.of(weight("2026-11-30", "80", "kg"), weight("2026-12-02", "81", "kg")));
        assertWeight("81", Ward.of(weight("2026-11-30", "80", "kg"), weight("2026-12-01", "81", "kg")));
    }

    @Test
    void a_jump_of_more_than_a_quarter_within_90_days_is_asked_and_the_lower_counts_until_then() {
        BodyWeight up = of(Ward.of(weight("2026-09-02", "80", "kg"), weight("2026-12-01", "100.1", "kg")));
        assertEquals(0, new BigDecimal("80").compareTo(up.kilograms().orElseThrow()));
        assertEquals(
                List.of("Is the weight of 100.1 kg on 2026-12-01 right, after 80.0 kg on 2026-09-02?"), up.missing());
        assertEquals(1, up.entries().size());
        BodyWeight down = of(Ward.of(weight("2026-11-01", "80", "kg"), weight("2026-12-01", "59.9", "kg")));
        assertEquals(0, new BigDecimal("59.9").compareTo(down.kilograms().orElseThrow()));
        assertEquals(1, down.missing().size());
    }

    @Test
    void a_jump_of_just_a_quarter_or_one_over_more_than_90_days_is_believed() {
        assertWeight("100", Ward.of(weight("2026-11-01", "80", "kg"), weight("2026-12-01", "100", "kg")));
        assertWeight("130", Ward.of(weight("2026-09-01", "80", "kg"), weight("2026-12-01", "130", "kg")));
    }

    @Test
    void of_two_earlier_ones_that_do_not_fit_the_later_is_held_against_it() {
        BodyWeight weight = of(Ward.of(
                weight("2026-10-01", "60", "kg"), weight("2026-11-01", "70", "kg"), weight("2026-12-01", "120", "kg")));
        assertEquals(0, new BigDecimal("70").compareTo(weight.kilograms().orElseThrow()));
    }

    @Test
    void a_heavy_man_is_dosed_by_his_ideal_weight_and_a_heavy_woman_by_hers() {
        // 1.80 m: from 97.2 kg on the index is 30; 50 and 45.5 kg more 0.9 for each of 27.6 centimetres
        assertWeight("74.84", lean("97.2", "180", "cm").sex(Sex.MALE));
        assertWeight("70.34", lean("97.2", "180", "cm").sex(Sex.FEMALE));
        assertWeight("70.34", lean("97.2", "1.8", "m").sex(Sex.UNSAID));
        assertWeight("97.1", lean("97.1", "180", "cm").sex(Sex.MALE));
        assertWeight("97.1", lean("97.1", "180", "cm").sex(Sex.FEMALE));
        assertEquals(2, of(lean("97.1", "180", "cm")).entries().size(), "the weight and the height");
    }

    @Test
    void a_height_in_inches_is_the_same_height() {
        // 70 inches are 177.8 cm; an index of 30 is reached at 94.84 kg
        assertWeight("72.86", lean("95", "70", "[in_i]").sex(Sex.MALE));
        assertWeight("94.8", lean("94.8", "70", "[in_i]").sex(Sex.MALE));
    }

    @Test
    void without_a_height_nobody_can_say_whether_somebody_is_heavy() {
        BodyWeight weight = of(Ward.of(weight("2026-11-10", "80", "kg")).knows(LEAN));
        assertEquals(Optional.empty(), weight.kilograms());
        assertEquals(List.of("What is the height, in centimetres?"), weight.missing());
        BodyWeight nothing = of(Ward.of().knows(LEAN));
        assertEquals(2, nothing.missing().size());
        assertEquals(List.of(), nothing.entries());
        assertEquals(1, of(Ward.of()).missing().size(), "a height is asked for only where a rule needs it");
    }

    @Test
    void a_body_weight_is_a_measure_and_no_laboratory_value() {
        assertEquals(Optional.empty(), BodyWeight.kilograms(Ward.lab("2026-11-10", "weight", "80", "kg")));
        assertEquals(
                Optional.of(new BigDecimal("80")),
                BodyWeight.kilograms(Ward.vital("2026-11-10", "weight", "80", "kg")));
    }

    private static Ward lean(String weight, String height, String unit) {
        return Ward.of(weight("2026-11-10", weight, "kg"), Ward.vital("2026-11-10", "height", height, unit))
                .knows(LEAN);
    }

    private static Fact weight(String on, String value, String unit) {
        return Ward.vital(on, "weight", value, unit);
    }

    private static BodyWeight of(Ward ward) {
        return BodyWeight.of(ward.question(), Ward.SERVICE);
    }

    private static void assertWeight(String kilograms, Ward ward) {
        BodyWeight weight = of(ward);
        assertEquals(0, new BigDecimal(kilograms).compareTo(weight.kilograms().orElseThrow()), weight::toString);
        assertEquals(List.of(), weight.missing());
    }
}
