package org.foramen.medicines;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.foramen.medicines.Prescriptions.TODAY;
import static org.foramen.medicines.Prescriptions.asked;
import static org.foramen.medicines.Prescriptions.from;
import static org.foramen.medicines.Prescriptions.medicine;
import static org.foramen.medicines.Prescriptions.of;
import static org.foramen.medicines.Prescriptions.reviewed;
import static org.foramen.medicines.Prescriptions.takes;
import static org.foramen.medicines.Prescriptions.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Unread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The opioids of a day in milligrams of oral morphine: counted, not counted on purpose, or open with the reason. */
class OpioidsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oxycodone|10 mg|oral twice daily|30.00",
                "oxycodone|10 mg|every 7 h|51.43",
                "oxycodone|0.01 g|oral twice daily|30.00",
                "oxycodone|10000 ug|oral twice daily|30.00",
                "oxycodone|10000 mcg|oral twice daily|30.00",
                "Oxycodone Hydrochloride 10 MG Oral Tablet|2 tablets|twice daily|60.00",
                "Oxycodone Hydrochloride 10 MG Oral Tablet||2 tablets twice daily|60.00",
                "Oxycodone Hydrochloride 10 MG Oral Tablet|2 1|twice daily|60.00",
                "Oxycodone Hydrochloride 10 MG Oral Capsule|2 {capsule}|twice daily|60.00",
                "oxycodone 1 MG/ML Oral Solution|5 mL|twice daily|15.00",
                "oxycodone||10 mg twice daily|30.00",
                "fentanyl|25 ug/h|every 72 h|60.00",
                "fentanyl|25 mcg/hr|every 72 h|60.00",
                "fentanyl|0.025 mg/h|every 72 h|60.00",
                "fentanyl 0.025 MG/HR Transdermal System|2 patches|every 72 h|120.00",
                "fentanyl|12.5 ug/h|2 patches every 72 h|60.00",
                "oxycodone|0 mg|twice daily|0.00",
                "fentanyl|0 ug/h|every 72 h|0.00",
                "oxycodone|10 mg|10 mg twice daily|30.00",
                "oxycodone|10 mg|1 tablet twice daily|30.00",
                "Oxycodone Hydrochloride 10 MG Oral Tablet|2 tablets|2 tablets twice daily|60.00",
            })
    void is_reckoned_by_what_is_taken_at_a_time_how_often_and_its_factor(
            String drug, String dose, String often, String mme) {
        MorphineEquivalents told = told(takes(drug, dose == null ? "" : dose, often));
        assertEquals(Optional.of(new BigDecimal(mme)), told.exactly().map(v -> v.setScale(2)), told::toString);
        assertEquals(1, told.counted());
        assertEquals(MET, told.taken());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oxycodone||twice daily|how many milligrams at a time is not known",
                "oxycodone|2 tablets|twice daily|how many milligrams at a time is not known",
                "oxycodone|5 mL|twice daily|how many milligrams at a time is not known",
                "oxycodone|2 1|twice daily|how many milligrams at a time is not known",
                "oxycodone|-10 mg|twice daily|how many milligrams at a time is not known",
                "oxycodone|10 mg|2 tablets twice daily|how many milligrams at a time is not known",
                "oxycodone|10 mg|20 mg twice daily|how many milligrams at a time is not known",
                "Oxycodone 10 MG Oral Tablet|2 tablets|3 tablets twice daily|how many milligrams at a time is not known",
                "Oxycodone 10 MG Oral Tablet|2 drops|twice daily|how many milligrams at a time is not known",
                "oxycodone|10 mg|as needed|as needed, without a most",
                "oxycodone|10 mg|oral|how often is not written",
                "oxycodone|10 mg|when the moon is full|how it is taken is not understood (\"when the moon is full\")",
                "oxycodone|10 mg|transdermal twice daily|the factor is for the mouth and this is given otherwise",
                "Oxycodone 10 MG/ML Injection|10 mg|twice daily|the factor is for the mouth and this is given otherwise",
                "fentanyl|100 ug|every 4 h|only the patch has a factor, on micrograms an hour",
                "fentanyl|-25 ug/h|every 72 h|only the patch has a factor, on micrograms an hour",
                "tilidine|50 mg|twice daily|no factor for it is in the table",
                "both|10 mg|twice daily|it holds more than one opioid",
                "mixture|10 mg|twice daily|it holds more than one opioid",
                "oxycodone 1 MG/ML Oral Solution|2 tablets|twice daily|how many milligrams at a time is not known",
            })
    void what_cannot_be_reckoned_is_open_with_the_reason_and_the_total_is_at_least_the_rest(
            String drug, String dose, String often, String why) {
        MorphineEquivalents told =
                told(takes(drug, dose == null ? "" : dose, often), takes("morphine", "20 mg", "once daily"));
        OpioidDose.Open open =
                assertInstanceOf(OpioidDose.Open.class, told.doses().getFirst());
        assertEquals(why, open.why());
        assertFalse(open.ask().isBlank());
        assertEquals(Optional.empty(), told.most());
        assertEquals(0, new BigDecimal("20").compareTo(told.least()));
        assertEquals(Optional.empty(), told.exactly());
    }

    @Test
    void the_question_asks_what_is_missing() {
        assertEquals("How many a day at most?", asked("10 mg", "as needed"));
        assertEquals("How often is it taken?", asked("10 mg", "oral"));
        assertEquals("How many milligrams at a time?", asked("", "twice daily"));
        assertTrue(asked("10 mg", "by the moon").startsWith("How much oxycodone is taken at a time"));
    }

    @Test
    void what_is_open_is_named_as_the_table_names_it_and_by_its_own_name_where_no_table_does() {
        assertEquals("fentanyl", open("Fentanyl 0.1 MG Buccal Tablet", "1 tablet", "every 4 h"));
        assertEquals("word|tilidine", open("tilidine", "50 mg", "twice daily"));
    }

    private static String open(String drug, String dose, String often) {
        OpioidDose only = told(takes(drug, dose, often)).doses().getFirst();
        return assertInstanceOf(OpioidDose.Open.class, only).drug();
    }

    @Test
    void one_that_has_no_factor_on_purpose_is_neither_zero_nor_unknown_beside_others() {
        MorphineEquivalents beside =
                told(takes("buprenorphine", "8 mg", "once daily"), takes("morphine", "20 mg", "once daily"));
        assertEquals(Optional.of(new BigDecimal("20.00")), beside.exactly());
        assertFalse(beside.uncountedAlone());
        MorphineEquivalents alone = told(takes("buprenorphine", "8 mg", "once daily"));
        assertTrue(alone.uncountedAlone());
        assertEquals(Optional.empty(), alone.most());
        assertEquals(0, alone.counted());
        MorphineEquivalents before =
                of("2026-11-19", medicine("buprenorphine", "8 mg", "once daily", "2026-11-20", "", "", true));
        assertTrue(before.uncountedAlone(), "that its first day is not known does not make it countable");
        assertEquals(UNKNOWN, before.taken());
    }

    @Test
    void nothing_recorded_is_not_zero_until_somebody_has_asked() {
        assertEquals(UNKNOWN, told().taken());
        assertEquals(Optional.empty(), told().most());
        assertFalse(told().uncountedAlone());
        MorphineEquivalents none = told(reviewed());
        assertEquals(NOT_MET, none.taken());
        assertEquals(0, BigDecimal.ZERO.compareTo(none.exactly().orElseThrow()));
        assertEquals(
                0,
                told(takes("paracetamol", "1 g", "daily"), reviewed()).doses().size());
    }

    @Test
    void a_record_of_a_medicine_that_nobody_could_read_makes_the_total_unknown() {
        Fact lost = new Unread(TODAY, "MedicationRequest", "entry[1]", "no date", Kind.MEDICATION);
        MorphineEquivalents told = told(takes("morphine", "20 mg", "once daily"), lost);
        assertTrue(told.unread());
        assertEquals(Optional.empty(), told.most());
        Fact other = new Unread(TODAY, "Procedure", "entry[1]", "no date", Kind.INTERVENTION);
        assertFalse(told(takes("morphine", "20 mg", "once daily"), other).unread());
    }

    @Test
    void doses_of_one_day_add_up_the_same_said_again_counts_once_and_another_may_have_replaced_it() {
        MorphineEquivalents sum =
                told(from("2026-11-01", "20 mg", "once daily"), from("2026-11-01", "10 mg", "once daily"));
        assertEquals(Optional.of(new BigDecimal("30.00")), sum.exactly());
        MorphineEquivalents again =
                told(from("2026-11-01", "20 mg", "once daily"), from("2026-11-10", "20 mg", "once daily"));
        assertEquals(Optional.of(new BigDecimal("20.00")), again.exactly());
        assertEquals(1, again.once().size());
        MorphineEquivalents twice =
                told(from("2026-11-01", "20 mg", "once daily"), from("2026-11-01", "20 mg", "Once daily"));
        assertEquals(Optional.of(new BigDecimal("20.00")), twice.exactly());
        assertEquals(1, twice.once().size());
        MorphineEquivalents rival =
                told(from("2026-11-01", "20 mg", "once daily"), from("2026-11-10", "30 mg", "once daily"));
        assertEquals(new BigDecimal("20.00"), rival.least());
        assertEquals(Optional.of(new BigDecimal("50.00")), rival.most());
        assertEquals(Optional.empty(), rival.exactly(), "nobody can tell which of them stands");
        assertEquals(2, rival.rivals().size());
        assertEquals(List.of(), sum.rivals());
    }

    @Test
    void the_same_open_dose_said_twice_counts_once() {
        MorphineEquivalents open =
                told(from("2026-11-01", "20 mg", "as needed"), from("2026-11-10", "20 mg", "as needed"));
        assertEquals(1, open.once().size(), "the same open dose said twice");
        MorphineEquivalents slow = told(
                from("2026-11-01", "20 mg", "once daily"), from("2026-11-10", "30 mg", "extended release once daily"));
        assertFalse(slow.doses().isEmpty());
    }

    @Test
    void a_slow_form_beside_a_quick_one_adds_up_whatever_its_day() {
        MorphineEquivalents told = told(
                medicine("Morphine 20 MG Oral Tablet", "1 tablet", "once daily", "2026-11-01", "2026-11-01", "", true),
                medicine(
                        "Morphine 30 MG Extended Release Oral Tablet",
                        "1 tablet",
                        "once daily",
                        "2026-11-10",
                        "2026-11-10",
                        "",
                        true));
        assertEquals(Optional.of(new BigDecimal("50.00")), told.exactly());
    }
}
