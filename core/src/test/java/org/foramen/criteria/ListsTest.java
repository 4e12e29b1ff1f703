package org.foramen.criteria;

import static org.foramen.criteria.Say.day;
import static org.foramen.criteria.Say.takes;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.foramen.chart.Allergy;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Implant;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** Medicines, diagnoses, allergies and implants are lists of separate things: one that is absent says nothing of another. */
class ListsTest {
    private static final Criterion ANTICOAGULANT = present(Kind.MEDICATION, "anticoagulant", false);
    private static final Criterion CONTRAST = present(Kind.ALLERGY, "contrast", false);

    private static Criterion present(Kind kind, String what, boolean here) {
        return new Criterion.Present(kind, Scene.names(what), Optional.empty(), here);
    }

    private static Scene today() {
        return Scene.on("2026-12-01").at("L4-5 left");
    }

    private static Medication regimen(String drug, String from, String to) {
        Optional<java.time.LocalDate> end = to.isBlank() ? Optional.empty() : Optional.of(day(to));
        return new Medication(
                day("2026-01-01"),
                Term.word(drug),
                Optional.empty(),
                "",
                Optional.of(day(from)),
                end,
                Optional.empty(),
                true);
    }

    @Test
    void not_taking_warfarin_does_not_say_that_no_anticoagulant_is_taken() {
        assertEquals(
                UNKNOWN, today().known(takes("2026-11-01", "warfarin", false)).truth(ANTICOAGULANT));
        assertEquals(
                NOT_MET,
                today().known(takes("2026-11-01", "anticoagulant", false)).truth(ANTICOAGULANT));
    }

    @Test
    void one_that_was_stopped_leaves_the_other_in_place_in_whatever_order_they_stand() {
        Scene stopped = today().known(
                        takes("2026-01-01", "apixaban", true),
                        takes("2026-02-01", "apixaban", false),
                        takes("2026-03-01", "warfarin", false));
        assertEquals(UNKNOWN, stopped.truth(ANTICOAGULANT));
        Scene other = today().known(takes("2026-01-01", "apixaban", true), takes("2026-03-01", "warfarin", false));
        assertEquals(MET, other.truth(ANTICOAGULANT));
    }

    @Test
    void none_at_all_takes_back_every_member_that_was_there_before() {
        Scene none = today().known(takes("2026-01-01", "apixaban", true), takes("2026-03-01", "anticoagulant", false));
        assertEquals(NOT_MET, none.truth(ANTICOAGULANT));
        assertEquals(MET, none.known(takes("2026-04-01", "warfarin", true)).truth(ANTICOAGULANT));
    }

    @Test
    void a_medicine_counts_from_its_first_day_to_its_last() {
        Scene course = today().known(regimen("apixaban", "2026-12-10", "2026-12-20"));
        assertEquals(UNKNOWN, course.truth(ANTICOAGULANT));
        assertEquals(day("2026-12-10"), Scene.ends(course.put(ANTICOAGULANT)));
        assertEquals(MET, course.moved("2026-12-10").truth(ANTICOAGULANT));
        assertEquals(day("2026-12-21"), Scene.ends(course.put(ANTICOAGULANT)));
        assertEquals(MET, course.moved("2026-12-20").truth(ANTICOAGULANT));
        assertEquals(UNKNOWN, course.moved("2026-12-21").truth(ANTICOAGULANT));
    }

    @Test
    void no_known_allergies_when_asked_is_an_answer_for_each_of_them() {
        Allergy none = new Allergy(day("2026-11-22"), Term.word("any"), false, "");
        assertEquals(NOT_MET, today().known(none).truth(CONTRAST));
        Allergy contrast = new Allergy(day("2026-10-01"), Term.word("contrast"), true, "hives");
        assertEquals(MET, today().known(contrast, none).truth(CONTRAST));
    }

    @Test
    void of_two_that_say_there_is_none_the_latest_is_the_reason() {
        Allergy contrast = new Allergy(day("2026-10-01"), Term.word("contrast"), false, "");
        Allergy none = new Allergy(day("2026-11-22"), Term.word("any"), false, "");
        Verdict verdict = today().known(contrast, none).put(CONTRAST);
        assertEquals(NOT_MET, verdict.truth());
        assertEquals(Because.fact(1), verdict.because());
        Verdict swapped = today().known(none, new Allergy(day("2026-11-29"), Term.word("contrast"), false, ""))
                .put(CONTRAST);
        assertEquals(Because.fact(1), swapped.because());
    }

    @Test
    void a_diagnosis_that_was_resolved_is_there_no_longer() {
        Diagnosis pregnancy = new Diagnosis(
                day("2026-01-01"), Term.word("pregnancy"), true, Optional.empty(), Optional.of(day("2026-10-01")));
        assertEquals(NOT_MET, today().known(pregnancy).truth(present(Kind.DIAGNOSIS, "pregnancy", false)));
        assertEquals(MET, Scene.on("2026-10-01").known(pregnancy).truth(present(Kind.DIAGNOSIS, "pregnancy", false)));
    }

    @Test
    void an_implant_on_the_other_side_is_not_here_and_one_of_unsaid_side_may_be() {
        Criterion here = present(Kind.IMPLANT, "screws", true);
        assertEquals(MET, today().known(screws("L4-5 left")).truth(here));
        assertEquals(UNKNOWN, today().known(screws("L4-5 right")).truth(here));
        assertEquals(UNKNOWN, today().known(screws("L4-5")).truth(here));
        assertEquals(NOT_MET, today().known(screws("L4-5 right")).assumed(here).truth());
        assertEquals(UNKNOWN, today().known(screws("L4-5")).assumed(here).truth());
    }

    private static Implant screws(String at) {
        return new Implant(day("2020-01-01"), Term.word("screws"), true, Site.of(at));
    }
}
