package org.foramen.clinic.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Lab;
import org.foramen.chart.Medication;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.junit.jupiter.api.Test;

/** What safety needs at least: the last dose and who confirmed it, laboratory values with their limit, weight and height. */
class MinimumDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words WORDS = Languages.of(ZoneOffset.UTC).spokenTo(List.of(Locale.ENGLISH));
    private static final Map<String, String> APIXABAN = Map.of(
            "drug",
            "apixaban",
            "taking",
            "taking",
            "amount",
            "5",
            "unit",
            "mg",
            "frequency",
            "oral twice daily",
            "last",
            "2026-11-20",
            "hour",
            "08:00",
            "confirmed",
            "nurse Ann",
            "on",
            "2026-11-21");
    private static final Map<String, String> WEIGHT =
            Map.of("what", "weight", "value", "70", "unit", "kg", "on", "2026-11-21");

    @Test
    void a_last_dose_is_kept_with_its_hour_and_who_confirmed_it() {
        Medication kept = assertInstanceOf(Medication.class, understood(medicine(), APIXABAN));
        assertEquals(Optional.of(LocalDateTime.of(2026, 11, 20, 8, 0)), kept.lastDose());
        assertEquals(Optional.of("nurse Ann"), kept.confirmedBy());
        assertEquals(Optional.of(Quantity.of("5", "mg")), kept.dose());
        assertEquals(Term.word("apixaban"), kept.drug());
    }

    @Test
    void a_last_dose_without_its_hour_counts_to_the_last_minute_of_its_day() {
        Medication kept = assertInstanceOf(Medication.class, understood(medicine(), with(APIXABAN, "hour", "")));
        assertEquals(Optional.of(LocalDateTime.of(2026, 11, 20, 23, 59)), kept.lastDose());
    }

    @Test
    void a_last_dose_that_is_none_says_what_to_do() {
        assertEquals("Write the hour as 08:00 or 14:30.", problem(medicine(), "hour", with(APIXABAN, "hour", "eight")));
        assertEquals(
                "This day is in the future. Enter the day on which it was so.",
                problem(medicine(), "last", with(APIXABAN, "last", "2026-11-23")));
        assertEquals("Enter the last dose that was confirmed.", problem(medicine(), "last", without("hour")));
        assertEquals("Enter the day of the last dose too.", problem(medicine(), "last", without("confirmed")));
        assertEquals("Choose whether it is taken.", problem(medicine(), "taking", with(APIXABAN, "taking", "")));
    }

    private static Map<String, String> without(String field) {
        return with(with(APIXABAN, "last", ""), field, "");
    }

    @Test
    void an_amount_without_a_unit_is_none() {
        assertEquals(
                "The value has no unit. Give a UCUM code such as kg.",
                problem(medicine(), "unit", with(APIXABAN, "unit", "")));
        assertEquals(
                "The unit \"mcg\" is not a UCUM code. For micrograms use code \"ug\", system http://unitsofmeasure.org.",
                problem(medicine(), "unit", with(APIXABAN, "unit", "mcg")));
    }

    @Test
    void a_laboratory_value_has_its_unit_and_its_limit() {
        Lab inr = assertInstanceOf(
                Lab.class,
                understood(new LabForm(), Map.of("what", "inr", "value", "1.3", "limit", "1.2", "on", "2026-11-21")));
        assertEquals(Quantity.of("1.3", "1"), inr.value());
        assertEquals(Optional.of(new BigDecimal("1.2")), inr.upperLimit());
        assertEquals(
                "\"kg\" does not measure this. Give the value in one of: mg/dL, umol/L.",
                problem(new LabForm(), "unit", lab("kg")));
        assertEquals("The value has no unit. Give a UCUM code such as kg.", problem(new LabForm(), "unit", lab("")));
        assertEquals(
                "umol/L",
                assertInstanceOf(Lab.class, understood(new LabForm(), lab("umol/L")))
                        .value()
                        .unit());
        assertEquals(
                "mg/dL",
                assertInstanceOf(Lab.class, understood(new LabForm(), lab("mg/L")))
                        .value()
                        .unit());
    }

    private static Map<String, String> lab(String unit) {
        return Map.of("what", "creatinine", "value", "88.4", "unit", unit, "on", "2026-11-21");
    }

    @Test
    void kgs_are_no_unit_of_weight() {
        assertEquals(
                "The unit \"kgs\" is not a UCUM code. For kilograms use code \"kg\", system http://unitsofmeasure.org.",
                problem(new VitalForm(), "unit", with(WEIGHT, "unit", "kgs")));
    }

    @Test
    void nobody_weighs_nothing_or_a_ton() {
        for (String wrong : List.of("0", "1.9", "401", "900")) {
            assertEquals(
                    "Enter a weight between 2 and 400 kg.",
                    problem(new VitalForm(), "value", with(WEIGHT, "value", wrong)));
        }
        for (String right : List.of("2", "400")) {
            assertInstanceOf(Vital.class, understood(new VitalForm(), with(WEIGHT, "value", right)));
        }
    }

    @Test
    void a_weight_that_doubled_in_three_weeks_is_asked_about_again() {
        Map<String, String> typed = with(WEIGHT, "value", "154");
        assertEquals(
                "The weight changed from 70 kg to 154 kg in 21 days. 154 lb is 69.9 kg. Was the scale in pounds? If value and"
                        + " unit are right, say so below.",
                problem(new VitalForm(), "value", typed, weighed("2026-10-31")));
        assertInstanceOf(Vital.class, understood(new VitalForm(), with(typed, "again", "sure"), weighed("2026-10-31")));
        assertInstanceOf(Vital.class, understood(new VitalForm(), typed, weighed("2026-08-22")));
        assertInstanceOf(
                Vital.class, understood(new VitalForm(), with(WEIGHT, "value", "87.5"), weighed("2026-10-31")));
    }

    @Test
    void the_same_weight_in_pounds_is_no_change() {
        Map<String, String> pounds = with(with(WEIGHT, "value", "154"), "unit", "[lb_av]");
        assertInstanceOf(Vital.class, understood(new VitalForm(), pounds, weighed("2026-10-31")));
    }

    private static Optional<Chart> weighed(String day) {
        Patient somebody = new Patient("p", "P", Optional.empty(), Patient.Sex.UNSAID, Optional.empty());
        Vital weight = new Vital(LocalDate.parse(day), Term.word("weight"), Quantity.of("70", "kg"));
        Entry entry = new Entry(new EntryId(new UUID(0, 1)), Instant.EPOCH, "nurse", Origin.CLINICIAN, weight);
        return Optional.of(Chart.of(somebody).and(entry));
    }

    private static MedicationForm medicine() {
        return new MedicationForm(List::of);
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> other = new HashMap<>(typed);
        other.put(field, value);
        return other;
    }

    private static Fact understood(FactForm form, Map<String, String> typed) {
        return understood(form, typed, Optional.empty());
    }

    private static Fact understood(FactForm form, Map<String, String> typed, Optional<Chart> chart) {
        return switch (read(form, typed, chart)) {
            case Read.Understood<Fact>(Fact fact) -> fact;
            case Read.Misread<Fact>(List<Problem> problems) -> fail(problems.toString());
        };
    }

    private static String problem(FactForm form, String field, Map<String, String> typed) {
        return problem(form, field, typed, Optional.empty());
    }

    private static String problem(FactForm form, String field, Map<String, String> typed, Optional<Chart> chart) {
        return switch (read(form, typed, chart)) {
            case Read.Understood<Fact>(Fact fact) -> fail("taken for right: " + fact);
            case Read.Misread<Fact>(List<Problem> problems) ->
                problems.stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(Problem::message)
                        .findFirst()
                        .orElseGet(() -> fail(problems.toString()));
        };
    }

    private static Read<Fact> read(FactForm form, Map<String, String> typed, Optional<Chart> chart) {
        return form.read(new Reading(new Typed(typed), WORDS, TODAY, () -> chart));
    }
}
