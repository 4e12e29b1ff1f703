package org.foramen.criteria;

import static org.foramen.criteria.Say.after;
import static org.foramen.criteria.Say.day;
import static org.foramen.criteria.Say.done;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Allergy;
import org.foramen.chart.BlockDiary;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Followup;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Measure;
import org.foramen.chart.Pain;
import org.foramen.chart.Region;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Retraction;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** What seldom happens in a chart and must be read rightly when it does. */
class EdgesTest {
    private static final Fact INJECTED = done("2026-03-01", "epidural", "L4-5 left", Response.UNSAID);

    private static Scene today() {
        return Scene.on("2026-12-01").at("L4-5 left");
    }

    private static Criterion relief(Criterion.Gain gain, Span lasting) {
        return new Criterion.Sustained(Scene.names("epidural"), 5_000, lasting, gain, true);
    }

    @Test
    void where_no_length_is_asked_for_relief_at_any_time_is_enough_and_less_at_every_time_is_not() {
        Criterion ever = relief(Criterion.Gain.PAIN, Span.days(0));
        Scene told = today().known(INJECTED);
        assertEquals(UNKNOWN, told.truth(ever));
        Scene low = told.known(after("2026-04-01", "epidural", "2026-03-01", "30"));
        assertEquals(NOT_MET, low.truth(ever));
        assertEquals(2, low.put(ever).because().count());
        Scene high = low.known(after("2026-05-01", "epidural", "2026-03-01", "50"));
        assertEquals(MET, high.truth(ever));
        assertEquals(
                MET,
                high.known(after("2026-06-01", "epidural", "2026-03-01", "10")).truth(ever));
    }

    @Test
    void of_pain_and_function_the_better_one_counts_where_either_is_enough() {
        Criterion either = relief(Criterion.Gain.EITHER, Span.months(3));
        Followup walks = new Followup(
                day("2026-07-01"),
                "epidural",
                day("2026-03-01"),
                Optional.of(Relief.stated("20")),
                Optional.of(Relief.stated("60")),
                Optional.empty());
        assertEquals(MET, today().known(INJECTED, walks).truth(either));
        assertEquals(UNKNOWN, today().known(INJECTED, walks).truth(relief(Criterion.Gain.PAIN, Span.months(3))));
    }

    private static Followup consistent(String on, String after, Optional<Boolean> better) {
        return new Followup(day(on), "epidural", day(after), Optional.empty(), Optional.empty(), better);
    }

    @Test
    void consistent_improvement_is_what_somebody_said_of_it_at_the_end_of_the_span_or_later() {
        Criterion six = relief(Criterion.Gain.CONSISTENT, Span.months(6));
        Scene told = today().known(INJECTED);
        assertEquals(UNKNOWN, told.truth(six));
        assertEquals(
                UNKNOWN,
                today().known(INJECTED, consistent("2026-08-31", "2026-03-01", Optional.of(true)))
                        .truth(six));
        Scene no = today().known(INJECTED, consistent("2026-09-01", "2026-03-01", Optional.of(false)));
        assertEquals(NOT_MET, no.truth(six));
        assertEquals(
                NOT_MET,
                no.known(consistent("2026-09-15", "2026-03-01", Optional.empty()))
                        .truth(six));
    }

    @Test
    void consistent_improvement_that_was_said_once_at_or_after_the_end_of_the_span_holds() {
        Criterion six = relief(Criterion.Gain.CONSISTENT, Span.months(6));
        Scene no = today().known(INJECTED, consistent("2026-09-01", "2026-03-01", Optional.of(false)));
        assertEquals(
                MET,
                no.known(consistent("2026-10-01", "2026-03-01", Optional.of(true)))
                        .truth(six));
        assertEquals(
                MET,
                no.known(consistent("2026-11-01", "2026-03-01", Optional.of(false)))
                        .truth(six));
        assertEquals(
                UNKNOWN,
                today().known(INJECTED, consistent("2026-10-01", "2026-03-02", Optional.of(true)))
                        .truth(six));
    }

    @Test
    void one_entry_that_tells_since_when_and_how_bad_is_named_once() {
        Criterion bad = new Criterion.Hurts(Set.of(), Optional.of(Span.months(3)), Optional.of(Bound.atLeast("6")));
        Verdict verdict = today().known(
                        Say.pain("2026-02-10", "low-back", Pain.Pattern.AXIAL, "2026-01-05", 8),
                        Say.pain("2026-11-10", "low-back", Pain.Pattern.AXIAL, "", -1))
                .put(bad);
        assertEquals(MET, verdict.truth());
        assertEquals(2, verdict.because().count());
        Verdict apart = today().known(
                        Say.pain("2026-02-10", "low-back", Pain.Pattern.AXIAL, "2026-01-05", -1),
                        Say.pain("2026-03-10", "low-back", Pain.Pattern.AXIAL, "", 7),
                        Say.pain("2026-11-10", "low-back", Pain.Pattern.AXIAL, "", -1))
                .put(bad);
        assertEquals(MET, apart.truth());
        assertEquals(3, apart.because().count());
    }

    @Test
    void no_allergy_written_later_does_not_take_back_one_that_was_named() {
        Criterion any = new Criterion.Present(Kind.ALLERGY, Names.ANY, Optional.empty(), false);
        Allergy latex = new Allergy(day("2026-10-01"), Term.word("latex"), true, "hives");
        Allergy none = new Allergy(day("2026-11-22"), Term.word("any"), false, "");
        assertEquals(MET, today().known(latex).truth(any));
        assertEquals(MET, today().known(latex, none).truth(any));
        assertEquals(NOT_MET, today().known(none).truth(any));
    }

    @Test
    void a_diagnosis_denied_at_an_unsaid_place_leaves_open_the_one_that_stood_here() {
        Criterion here = new Criterion.Present(Kind.DIAGNOSIS, Scene.names("infection"), Optional.empty(), true);
        Diagnosis there =
                new Diagnosis(day("2026-10-01"), Term.word("infection"), true, Site.of("L4-5 left"), Optional.empty());
        Diagnosis gone =
                new Diagnosis(day("2026-11-01"), Term.word("infection"), false, Optional.empty(), Optional.empty());
        assertEquals(MET, today().known(there).truth(here));
        assertEquals(UNKNOWN, today().known(there, gone).truth(here));
        Diagnosis goneHere =
                new Diagnosis(day("2026-11-01"), Term.word("infection"), false, Site.of("L4-5 left"), Optional.empty());
        assertEquals(NOT_MET, today().known(there, goneHere).truth(here));
    }

    @Test
    void a_review_by_code_of_one_thing_speaks_for_no_word_of_ours() {
        LocalDate day = day("2026-11-22");
        Reviewed coded =
                new Reviewed(day, Kind.FINDING, Term.coded("icd10cm", "R50.9", "Fever"), day("2026-01-01"), day);
        Criterion fever = new Criterion.Present(Kind.FINDING, Scene.names("fever"), Optional.empty(), false);
        assertEquals(UNKNOWN, today().known(coded).truth(fever));
    }

    @Test
    void a_range_in_a_diary_or_after_a_block_is_no_value() {
        Measure range = new Measure("nrs", new java.math.BigDecimal("2"), Optional.of(new java.math.BigDecimal("4")));
        BlockDiary told = new BlockDiary(day("2026-09-01"), day("2026-09-01").atTime(12, 0), day("2026-09-01"), range);
        Ledger view = Ledger.of(today().known(told).chart(), Scene.LEXICON);
        assertEquals(View.ABSENT, view.value(view.first(Kind.DIARY), Part.VALUE));
        Criterion paired = new Criterion.Paired(Scene.names("epidural"));
        Fact after = done(
                "2026-09-01", "epidural", "L4-5 left", Response.of(new Relief.Measured(Measure.of("nrs", "7"), range)));
        assertEquals(UNKNOWN, today().known(after).truth(paired));
        Fact before = done(
                "2026-09-01", "epidural", "L4-5 left", Response.of(new Relief.Measured(range, Measure.of("nrs", "1"))));
        assertEquals(UNKNOWN, today().known(before).truth(paired));
    }

    @Test
    void pairs_of_other_procedures_and_other_regions_are_not_asked_for() {
        Criterion paired = new Criterion.Paired(Scene.names("epidural"));
        Fact neck = done("2026-09-01", "epidural", "C5-6 left", Intent.THERAPEUTIC);
        Verdict none = today().known(neck, done("2026-09-01", "genicular", "L4-5 left", Intent.UNSAID))
                .put(paired);
        assertEquals(MET, none.truth());
        assertTrue(none.because().has(Because.Remark.ASSUMED));
        Fact somewhere = done("2026-09-01", "epidural", "", Response.of(Relief.measured("nrs", "7", "1")));
        assertEquals(MET, today().known(somewhere).truth(paired));
        Fact unpaired = done("2026-09-01", "epidural", "", Response.UNSAID);
        assertEquals(UNKNOWN, today().known(unpaired).truth(paired));
        assertEquals(UNKNOWN, today().known(Say.unread(Kind.INTERVENTION)).truth(paired));
    }

    @Test
    void the_worst_of_several_pairs_decides_and_is_named_alone() {
        Criterion paired = new Criterion.Paired(Scene.names("epidural"));
        Relief mixed = new Relief.Measured(Measure.of("nrs", "7"), Measure.of("vas", "10"));
        Fact well = done("2026-09-01", "epidural", "L4-5 left", Response.of(Relief.measured("nrs", "7", "1")));
        Fact badly = done("2026-09-08", "epidural", "L4-5 left", Response.of(mixed));
        Fact again = done("2026-09-15", "epidural", "L4-5 left", Response.of(Relief.measured("nrs", "7", "1")));
        Verdict two = today().known(well, again).put(paired);
        assertEquals(MET, two.truth());
        assertEquals(2, two.because().count());
        Verdict three = today().known(well, badly, again).put(paired);
        assertEquals(NOT_MET, three.truth());
        assertEquals(1, three.because().count());
    }

    @Test
    void a_list_is_whole_when_somebody_went_through_it() {
        Names drugs = Scene.names("anticoagulant");
        assertFalse(today().weigh().reviewed(Kind.MEDICATION, drugs));
        assertTrue(today().known(Say.reviewed(Kind.MEDICATION, "2026-01-01", "2026-11-22"))
                .weigh()
                .reviewed(Kind.MEDICATION, drugs));
    }

    @Test
    void a_window_is_whole_when_somebody_went_through_all_of_it() {
        Fact year = Say.reviewed(Kind.DOSE, "2025-12-01", "2026-11-22");
        assertTrue(today().known(year).weigh().gone(Kind.DOSE, Span.months(12)));
        assertFalse(today().known(year).weigh().gone(Kind.DOSE, Span.months(13)));
        assertFalse(today().weigh().gone(Kind.DOSE, Span.months(12)));
    }

    @Test
    void both_sides_of_a_place_are_two_places_and_a_request_without_a_place_is_one() {
        assertEquals(
                3, Request.of("epidural", Site.all("L4-5 both, L5-S1 left")).places());
        assertEquals(1, Request.of("epidural", List.of()).places());
        assertEquals(Region.Half.NEITHER, Request.of("epidural", List.of()).half());
    }

    @Test
    void what_was_asked_of_a_block_can_be_asked_of_it_alone() {
        Fact block = Say.block("2026-09-01", "L4-5 left", Relief.stated("85"), 3, "bupivacaine");
        Fact brief = Say.block("2026-09-15", "L4-5 left", Relief.stated("70"), 1, "bupivacaine");
        Weigh weigh = today().known(block, brief).weigh();
        int first = weigh.view.first(Kind.INTERVENTION);
        assertEquals(MET, weigh.relieved(first, 8_000));
        assertEquals(NOT_MET, weigh.relieved(first + 1, 8_000));
        assertEquals(MET, weigh.lastedAsItsAgent(first));
        assertEquals(NOT_MET, weigh.lastedAsItsAgent(first + 1));
    }

    @Test
    void a_retraction_says_nothing_of_the_person() {
        Retraction back = new Retraction(day("2026-11-01"), EntryId.of("a"), "wrong person", true);
        assertEquals(0, Elementary.rows(back, Scene.LEXICON).length);
    }

    @Test
    void where_a_part_of_the_body_is_asked_about_a_block_anywhere_in_it_counts() {
        Criterion one = new Criterion.Blocks(Scene.names("medial-branch"), 1, 8_000, false, Names.ANY);
        Scene back = Scene.on("2026-12-01")
                .at("low-back")
                .known(Say.block("2026-09-01", "L4-5 left", Relief.stated("85"), 6, "bupivacaine"));
        assertEquals(UNKNOWN, back.truth(one));
        assertEquals(MET, back.aboutTheBody().truth(one));
    }

    @Test
    void the_procedure_that_is_asked_for_can_be_asked_about_and_numbers_need_their_unit() {
        Criterion asked = new Criterion.Asked("procedure", Scene.names("lumbar-medial-branch-rfa"));
        assertEquals(MET, today().truth(asked));
        Criterion hot = new Criterion.Counted("temperature", new Bound(Bound.Sense.AT_LEAST, 8_000, "Cel"));
        assertEquals(MET, today().said("temperature", "80 Cel").truth(hot));
        assertEquals(NOT_MET, today().said("temperature", "79.9 Cel").truth(hot));
        assertEquals(UNKNOWN, today().said("temperature", "80").truth(hot));
        assertEquals(UNKNOWN, today().said("temperature", "eighty Cel").truth(hot));
        assertEquals(UNKNOWN, today().truth(hot));
        Criterion regions = new Criterion.Counted("regions", Bound.atMost("1"));
        assertEquals(MET, today().truth(regions));
        assertEquals(UNKNOWN, Scene.on("2026-12-01").truth(regions));
    }

    @Test
    void nerves_of_a_sixth_lumbar_vertebra_serve_its_own_joints() {
        assertEquals(1, levels("L5 medial-branch left, L6 medial-branch left"));
        assertEquals(1, levels("L4 medial-branch left, L5 medial-branch left"));
        assertEquals(2, levels("L4 medial-branch left, L5 medial-branch left, L6 medial-branch left"));
    }

    private static int levels(String sites) {
        return Request.of("lumbar-medial-branch-rfa", Site.all(sites)).levels();
    }
}
