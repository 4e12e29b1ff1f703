package org.foramen.vignettes.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Allergy;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention;
import org.foramen.chart.Medication;
import org.foramen.chart.Relief;
import org.foramen.chart.Retraction;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** Lines as a clinician writes them, and what they mean. */
class LinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_block_says_where_what_it_did_for_how_long_and_with_what() {
        Intervention block = act("block  medial-branch at L4-5 left, nrs 7 to 1, lasted 6 h, bupivacaine 0.5%");
        assertEquals(Intervention.Intent.DIAGNOSTIC, block.intent());
        assertEquals(List.of(Site.of("L4-5 left").orElseThrow()), block.sites());
        assertEquals(
                Optional.of(Relief.measured("nrs", "7", "1")), block.response().pain());
        assertEquals(Optional.of(Duration.ofHours(6)), block.response().lasted());
        assertEquals(
                new Intervention.Injected(Term.word("bupivacaine"), Optional.empty(), "0.5%"),
                block.injectate().getFirst());
    }

    @Test
    void a_scale_between_quotation_marks_is_a_scale_whatever_it_is_called() {
        Intervention block = act("block medial-branch at L4-5 left, nrs 5 to \"0\" 2");
        Relief.Measured relief = (Relief.Measured) block.response().pain().orElseThrow();
        assertEquals("nrs", relief.before().scale());
        assertEquals("0", relief.after().scale());
    }

    @Test
    void two_levels_share_the_side_that_follows_them() {
        Intervention block = act("block medial-branch at L4-5 and L5-S1 left, 85% relief");
        assertEquals("[L4-5 left, L5-S1 left]", block.sites().toString());
        assertEquals(
                "[L4-5 left, L5-S1 right]",
                act("block medial-branch at L4-5 left, L5-S1 right").sites().toString());
    }

    @Test
    void months_and_weeks_of_relief_end_on_a_day_and_still_is_so_today() {
        assertEquals(
                Optional.of(LocalDate.of(2027, 1, 1)),
                act("injection epidural-caudal, lasted 4 months").response().until());
        var still = act("injection epidural-caudal, 60% relief, still").response();
        assertEquals(Optional.of(TODAY), still.until());
        assertEquals(true, still.lasting());
    }

    @Test
    void function_has_scales_of_its_own() {
        var response = act("rfa facet at L4-5 both, nrs 8 to 3, odi 50 to 20").response();
        assertEquals(Optional.of(Relief.measured("odi", "50", "20")), response.function());
        assertEquals(
                0,
                new BigDecimal("62.5")
                        .compareTo(response.pain().orElseThrow().percent().orElseThrow()));
    }

    @Test
    void a_range_is_kept_and_is_no_baseline() {
        Relief relief = act("block medial-branch at L4-5 left, nrs 2-8 to 1")
                .response()
                .pain()
                .orElseThrow();
        assertEquals(Optional.empty(), relief.percent());
    }

    @Test
    void a_last_dose_known_by_its_day_counts_to_its_last_minute() {
        Fact fact = understood(
                "2026-11-20 medication apixaban 5 mg oral twice daily from 2025-03-01, last dose 2026-11-19");
        Medication medication = assertInstanceOf(Medication.class, fact);
        assertEquals("oral twice daily", medication.frequency());
        assertEquals(Optional.of(LocalDateTime.of(2026, 11, 19, 23, 59)), medication.lastDose());
    }

    @Test
    void no_known_allergy_was_asked_for() {
        assertEquals(
                new Allergy(LocalDate.of(2026, 9, 1), Term.word("any"), false, ""),
                understood("2026-09-01 allergy none known"));
    }

    @Test
    void a_line_can_say_who_wrote_it_and_when_it_was_learned() {
        Lines.Understood line = assertInstanceOf(
                Lines.Understood.class,
                Lines.read("2026-09-01 finding fever absent, by nurse Ann, learned 2026-09-20", TODAY));
        assertEquals(Optional.of("nurse Ann"), line.author());
        assertEquals(Optional.of(LocalDateTime.of(2026, 9, 20, 7, 30)), line.learned());
    }

    @Test
    void a_line_takes_back_the_one_of_that_verb_and_day() {
        Earlier earlier = new Earlier();
        EntryId id = EntryId.of("the block");
        earlier.add("block", LocalDate.of(2026, 9, 1), id);
        Lines.Reading reading = Lines.read(
                "2026-09-20 retraction of block 2026-09-01, reason \"wrong side\", entered in error", TODAY, earlier);
        Lines.Understood line = assertInstanceOf(Lines.Understood.class, reading);
        assertEquals(new Retraction(LocalDate.of(2026, 9, 20), id, "wrong side", true), line.fact());
    }

    private static Intervention act(String said) {
        return assertInstanceOf(Intervention.class, understood("2026-09-01  " + said));
    }

    private static Fact understood(String line) {
        return switch (Lines.read(line, TODAY)) {
            case Lines.Understood understood -> understood.fact();
            case Lines.Misunderstood misunderstood -> throw new AssertionError(misunderstood.slip());
        };
    }
}
