package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Status;
import org.foramen.library.Hold.LowDose;
import org.foramen.library.Procedure.Note;
import org.junit.jupiter.api.Test;

/** How often a day, from the words of a regimen; and whether a dose is surely a low one. What cannot be read is never guessed. */
class DosedTest {
    private static final Note NOTE = new Note("", "", Status.DRAFT);
    private static final Optional<BigDecimal> SIXTY = Optional.of(new BigDecimal("60"));

    @Test
    void the_words_that_people_use_are_read() {
        Map<String, Integer> often = Map.of(
                "oral twice daily", 2,
                "oral once daily", 1,
                "subcutaneous daily", 1,
                "BID", 2,
                "three times daily", 3,
                "four times daily", 4,
                "intravenous every 12 h", 2,
                "every 8 hours", 3,
                "every 24 h", 1,
                "every 1 h", 24);
        often.forEach((words, times) -> assertEquals(Optional.of(times), Dosed.timesADay(words), words));
    }

    @Test
    void what_says_no_number_is_not_guessed() {
        for (String words : new String[] {"every 7 h", "every 72 h", "every 0 h", "when needed", ""}) {
            assertEquals(Optional.empty(), Dosed.timesADay(words), words);
        }
    }

    @Test
    void a_dose_is_low_up_to_the_most_of_a_day_and_not_above() {
        Optional<LowDose> rule = daily("5", "mg");
        assertTrue(low(rule, "2.5", "mg", "twice daily"));
        assertTrue(low(rule, "5", "mg", "once daily"));
        assertFalse(low(rule, "2.6", "mg", "twice daily"));
        assertFalse(low(rule, "2.5", "mg", "three times daily"));
    }

    @Test
    void a_dose_that_nobody_wrote_down_or_can_read_counts_as_high() {
        Optional<LowDose> rule = daily("5", "mg");
        assertFalse(low(rule, "", "", "twice daily"), "no amount");
        assertFalse(low(rule, "2.5", "mg", "as ever"), "no number of times");
        assertFalse(low(rule, "2.5", "mL", "twice daily"), "another unit");
        assertFalse(Dosed.low(rule, Optional.empty(), SIXTY, Ward.of().weigh()), "no regimen");
        assertFalse(low(Optional.empty(), "2.5", "mg", "twice daily"), "nobody says what is low");
    }

    @Test
    void units_of_activity_are_one_unit_in_four_ways_of_writing() {
        for (String unit : new String[] {"IU", "U", "[IU]", "[iU]"}) {
            assertTrue(low(daily("5000", "[iU]"), "2500", unit, "twice daily"), unit);
            assertFalse(low(daily("5000", "[iU]"), "2501", unit, "twice daily"), unit);
        }
        assertFalse(low(daily("5000", "mg"), "2500", "IU", "twice daily"));
    }

    @Test
    void where_a_single_dose_has_its_own_most_that_counts_as_well() {
        Optional<LowDose> rule = Optional.of(
                new LowDose(most("5", "mg"), false, Optional.of(most("2.5", "mg")), Optional.empty(), NOTE));
        assertTrue(low(rule, "2.5", "mg", "twice daily"));
        assertFalse(low(rule, "5", "mg", "once daily"), "the day is within, the single dose is not");
    }

    @Test
    void a_dose_for_each_kilogram_needs_the_weight() {
        Optional<LowDose> rule =
                Optional.of(new LowDose(most("100", "[iU]"), true, Optional.empty(), Optional.empty(), NOTE));
        Medication regimen = Ward.takes("heparin", "3000", "IU", "twice daily", "", false);
        assertTrue(Dosed.low(rule, Optional.of(regimen), SIXTY, Ward.of().weigh()), "100 for each of 60 kg");
        assertFalse(Dosed.low(
                rule,
                Optional.of(regimen),
                Optional.of(new BigDecimal("59")),
                Ward.of().weigh()));
        assertFalse(Dosed.low(
                rule, Optional.of(regimen), Optional.empty(), Ward.of().weigh()));
    }

    @Test
    void what_makes_a_low_dose_count_as_high_does_so_when_it_is_there_and_when_nobody_looked() {
        Criterion frail = new Criterion.Present(Kind.FINDING, Ward.names("frail"), Optional.empty(), false);
        Optional<LowDose> rule =
                Optional.of(new LowDose(most("5", "mg"), false, Optional.empty(), Optional.of(frail), NOTE));
        Medication regimen = Ward.takes("apixaban", "2.5", "mg", "twice daily", "", false);
        assertFalse(Dosed.low(rule, Optional.of(regimen), SIXTY, Ward.of().weigh()));
        assertFalse(Dosed.low(
                rule,
                Optional.of(regimen),
                SIXTY,
                Ward.of(Ward.finding("frail", true)).weigh()));
        assertTrue(Dosed.low(
                rule,
                Optional.of(regimen),
                SIXTY,
                Ward.of(Ward.finding("frail", false)).weigh()));
    }

    private static Optional<LowDose> daily(String most, String unit) {
        return Optional.of(new LowDose(most(most, unit), false, Optional.empty(), Optional.empty(), NOTE));
    }

    private static Bound most(String value, String unit) {
        return new Bound(Bound.Sense.AT_MOST, Bound.hundredths(new BigDecimal(value)), unit);
    }

    private static boolean low(Optional<LowDose> rule, String amount, String unit, String often) {
        Medication regimen = Ward.takes("drug", amount, unit, often, "", false);
        return Dosed.low(rule, Optional.of(regimen), SIXTY, Ward.of().weigh());
    }
}
