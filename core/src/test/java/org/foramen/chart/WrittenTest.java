package org.foramen.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days, measures, amounts and names are written as they were meant: a year is not its first day. */
class WrittenTest {

    @Test
    void a_year_or_a_month_is_a_span_of_days_and_a_day_is_one() {
        assertEquals(new Approx(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31")), Approx.of("2024"));
        assertEquals(new Approx(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-29")), Approx.of("2024-02"));
        assertEquals(Approx.day(LocalDate.parse("2024-02-29")), Approx.of("2024-02-29"));
        assertThrows(DateTimeException.class, () -> Approx.of("2026-02-29"));
    }

    @Test
    void it_is_written_no_more_exactly_than_it_is_known() {
        for (String text : new String[] {"2024", "2024-02", "2024-02-29"}) {
            assertEquals(text, Approx.of(text).toString());
        }
    }

    @Test
    void a_measure_keeps_its_scale_and_its_range() {
        assertEquals("nrs 7", Measure.of("nrs", "7").toString());
        Measure range = new Measure("nrs", new BigDecimal("6"), Optional.of(new BigDecimal("8")));
        assertEquals("nrs 6-8", range.toString());
        assertTrue(range.range());
        assertFalse(Measure.of("nrs", "7").range());
    }

    @Test
    void an_amount_is_never_without_its_unit_unless_it_is_a_plain_ratio() {
        assertEquals("62.5 kg", Quantity.of("62.5", "kg").toString());
        assertEquals("1.3", Quantity.of("1.3", "1").toString());
        assertEquals(new Quantity(new BigDecimal("62.5"), "kg"), Quantity.of("62.5", "kg"));
    }

    @Test
    void relief_has_a_percentage_only_on_one_scale_from_a_baseline_above_zero() {
        assertEquals(
                0,
                new BigDecimal("80")
                        .compareTo(Relief.measured("nrs", "10", "2").percent().orElseThrow()));
        assertEquals(
                0,
                new BigDecimal("-50")
                        .compareTo(Relief.measured("nrs", "4", "6").percent().orElseThrow()));
        assertEquals(Optional.empty(), Relief.measured("nrs", "0", "0").percent());
        assertEquals(Optional.empty(), new Relief.Measured(Measure.of("nrs", "7"), Measure.of("vas", "1")).percent());
        assertEquals(Optional.of(new BigDecimal("62")), Relief.stated("62").percent());
        Measure range = new Measure("nrs", new BigDecimal("1"), Optional.of(new BigDecimal("3")));
        assertEquals(Optional.empty(), new Relief.Measured(Measure.of("nrs", "7"), range).percent());
        assertEquals(Optional.empty(), new Relief.Measured(range, Measure.of("nrs", "1")).percent());
        assertEquals(
                0,
                new BigDecimal("100")
                        .compareTo(Relief.measured("nrs", "0.5", "0").percent().orElseThrow()));
    }

    @Test
    void a_score_has_a_value_or_answers_or_both_and_is_never_empty() {
        LocalDate day = LocalDate.parse("2026-11-01");
        Answers answers = Answers.of("odi", java.util.Map.of(1, 2));
        assertEquals("odi", new Score(day, Measure.of("odi", "44")).scale());
        assertEquals("odi", Score.of(day, answers).scale());
        assertEquals("odi", new Score(day, Optional.of(Measure.of("odi", "44")), Optional.of(answers)).scale());
        assertThrows(IllegalArgumentException.class, () -> new Score(day, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_term_is_known_by_system_and_code_and_read_by_its_words() {
        Term own = Term.word("taut-band");
        assertTrue(own.ownWord());
        assertEquals("word|taut-band", own.key());
        assertEquals("taut-band", own.words());
        Term coded = Term.coded("icd10cm", "M54.16", "Radiculopathy, lumbar");
        assertFalse(coded.ownWord());
        assertEquals("Radiculopathy, lumbar", coded.words());
        assertEquals("M54.16", Term.coded("icd10cm", "M54.16", " ").words());
    }

    @Test
    void the_same_content_has_the_same_name_and_other_content_another() {
        assertEquals(EntryId.of("a line"), EntryId.of("a line"));
        assertFalse(EntryId.of("a line").equals(EntryId.of("another")));
        assertEquals(
                EntryId.of("a line").value().toString(), EntryId.of("a line").toString());
    }

    @Test
    void every_kind_of_fact_has_its_word_and_every_word_its_kind() {
        for (Kind kind : Kind.values()) {
            assertEquals(Optional.of(kind), Kind.of(kind.word()));
        }
        assertEquals("finding", Kind.FINDING.word());
        assertEquals(Optional.empty(), Kind.of("rumour"));
    }

    @Test
    void a_half_of_the_spine_takes_in_the_limb_that_its_roots_serve() {
        assertEquals(Region.Half.CERVICAL_THORACIC, Region.UPPER_LIMB.half());
        assertEquals(Region.Half.CERVICAL_THORACIC, Region.THORACIC.half());
        assertEquals(Region.Half.LUMBAR_SACRAL, Region.LOWER_LIMB.half());
        assertEquals(Region.Half.LUMBAR_SACRAL, Region.SACRAL.half());
        assertEquals(Region.Half.NEITHER, Region.TRUNK.half());
    }

    @Test
    void every_place_can_be_named_and_has_a_number_of_its_own() {
        for (Place place : Place.all()) {
            assertEquals(Optional.of(place), Place.named(place.name()));
            assertEquals(place, Place.all().get(place.index()));
            assertEquals(place.name(), place.toString());
            for (Side side : Side.values()) {
                Site site = new Site(place, side);
                assertEquals(site, Site.coded(site.code()));
                assertEquals(place.region(), site.region());
            }
        }
        assertEquals(Optional.empty(), Place.named("L7"));
    }

    @Test
    void a_sixth_lumbar_vertebra_is_transitional_and_the_fifth_is_not() {
        assertTrue(Place.named("L5-6").orElseThrow().transitional());
        assertTrue(Place.named("L6-S1").orElseThrow().transitional());
        assertTrue(Place.named("L6 root").orElseThrow().transitional());
        assertFalse(Place.named("L5-S1").orElseThrow().transitional());
    }
}
