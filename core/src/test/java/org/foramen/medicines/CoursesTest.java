package org.foramen.medicines;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.foramen.medicines.Prescriptions.TODAY;
import static org.foramen.medicines.Prescriptions.course;
import static org.foramen.medicines.Prescriptions.done;
import static org.foramen.medicines.Prescriptions.fifty;
import static org.foramen.medicines.Prescriptions.from;
import static org.foramen.medicines.Prescriptions.library;
import static org.foramen.medicines.Prescriptions.medicine;
import static org.foramen.medicines.Prescriptions.of;
import static org.foramen.medicines.Prescriptions.on;
import static org.foramen.medicines.Prescriptions.reviewed;
import static org.foramen.medicines.Prescriptions.takes;
import static org.foramen.medicines.Prescriptions.taking;
import static org.foramen.medicines.Prescriptions.told;
import static org.foramen.medicines.Prescriptions.view;
import static org.foramen.medicines.Prescriptions.weigh;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.criteria.Ledger;
import org.foramen.library.Genes;
import org.foramen.library.Opioids;
import org.junit.jupiter.api.Test;

/** When a medicine was taken, and what was taken at the moments that matter. */
class CoursesTest {
    @Test
    void a_course_counts_from_its_first_day_to_its_last() {
        assertEquals(MET, on("2026-11-01", course("2026-11-01", "2026-11-30", true)));
        assertEquals(NOT_MET, on("2026-10-31", course("2026-11-01", "2026-11-30", true)));
        assertEquals(MET, on("2026-11-30", course("2026-11-01", "2026-11-30", true)));
        assertEquals(NOT_MET, on("2026-12-01", course("2026-11-01", "2026-11-30", true)));
        assertEquals(
                MET, on("2026-11-10", course("2026-11-01", "2026-11-30", false)), "it is over, and its days are known");
        assertEquals(UNKNOWN, on("2026-11-10", course("2026-11-01", "", false)), "nobody wrote when it ended");
        assertEquals(NOT_MET, on("2026-12-01", course("2026-11-01", "", false)));
    }

    @Test
    void before_it_was_written_down_a_medicine_without_a_first_day_may_have_been_taken() {
        Medication undated = medicine("morphine", "20 mg", "once daily", "2026-11-20", "", "", true);
        assertEquals(MET, on("2026-11-20", undated));
        assertEquals(UNKNOWN, on("2026-11-19", undated));
        MorphineEquivalents told = of("2026-11-19", undated);
        assertEquals(
                "whether it was taken on 2026-11-19 is not known",
                ((OpioidDose.Open) told.doses().getFirst()).why());
        Medication tomorrow = medicine("morphine", "20 mg", "once daily", "2026-12-02", "", "", true);
        assertEquals(0, told(tomorrow).doses().size());
    }

    @Test
    void a_later_line_that_says_not_taken_ends_it_by_its_word_or_by_its_code() {
        Medication taken = medicine("morphine", "20 mg", "once daily", "2026-11-01", "", "", true);
        Medication stopped = medicine("morphine", "", "", "2026-11-20", "", "", false);
        assertEquals(0, told(taken, stopped).doses().size());
        assertEquals(1, of("2026-11-19", taken, stopped).doses().size());
        Medication coded = new Medication(
                LocalDate.of(2026, 11, 1),
                Term.coded("rxnorm", "morphine", "Morphine 20 MG Oral Tablet"),
                Optional.of(Quantity.of("1", "tablet")),
                "once daily",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        assertEquals(0, told(coded, stopped).doses().size(), "the word names the product");
        Medication earlier = medicine("morphine", "", "", "2026-10-01", "", "", false);
        assertEquals(1, told(taken, earlier).doses().size());
        Medication other = medicine("oxycodone", "", "", "2026-11-20", "", "", false);
        assertEquals(1, told(taken, other).doses().size());
    }

    @Test
    void one_that_was_noted_by_its_word_is_ended_by_its_code_and_another_code_ends_nothing() {
        Medication taken = medicine("morphine", "20 mg", "once daily", "2026-11-01", "", "", true);
        Medication product = medicine("Morphine 20 MG Oral Tablet", "", "", "2026-11-20", "", "", false);
        assertEquals(0, told(taken, product).doses().size(), "the word names the product that was stopped");
        Medication coded = medicine("Oxycodone 10 MG Oral Tablet", "1 tablet", "daily", "2026-11-01", "", "", true);
        assertEquals(1, told(coded, product).doses().size());
        Medication powder = medicine("powder", "", "", "2026-11-20", "", "", false);
        assertEquals(1, told(coded, powder).doses().size(), "a word that nobody knows names no product");
    }

    @Test
    void a_danger_beside_an_opioid_is_prompted_by_what_is_taken_and_rests_on_no_dose() {
        Medication morphine = from("2026-11-01", "20 mg", "once daily");
        Medication diazepam = medicine("diazepam", "5 mg", "once daily", "2026-11-01", "2026-11-01", "", true);
        Prompted both = taking(morphine, diazepam).prompts().getLast();
        assertEquals(MET, both.truth());
        assertEquals(List.of(), both.because());
        assertEquals(NOT_MET, taking(morphine, reviewed()).prompts().getLast().truth());
        assertEquals(NOT_MET, taking(diazepam, reviewed()).prompts().getLast().truth(), "no opioid is taken");
    }

    @Test
    void where_no_opioid_is_known_at_all_nothing_is_told_rather_than_zero() {
        Ledger view = view(from("2026-11-01", "20 mg", "once daily"), reviewed());
        Taking taking = Taking.of(library(Opioids.NONE, Genes.NONE), view, TODAY, day -> weigh(view, day));
        assertEquals(UNKNOWN, taking.opioids().taken());
        assertEquals(Optional.empty(), taking.opioids().exactly());
        assertEquals(
                new Burden.Count(0, true), taking.burden().moments().getLast().different());
    }

    @Test
    void a_threshold_is_reached_by_what_is_sure_and_missed_only_where_the_most_misses_it() {
        assertEquals(MET, fifty(from("2026-11-01", "50 mg", "once daily")));
        assertEquals(NOT_MET, fifty(from("2026-11-01", "49 mg", "once daily")));
        assertEquals(
                UNKNOWN, fifty(from("2026-11-01", "20 mg", "once daily"), from("2026-11-10", "30 mg", "once daily")));
        assertEquals(UNKNOWN, fifty(from("2026-11-01", "49 mg", "once daily"), takes("oxycodone", "", "daily")));
        assertEquals(NOT_MET, fifty(reviewed()));
        assertEquals(
                1,
                taking(from("2026-11-01", "50 mg", "once daily"))
                        .prompts()
                        .getFirst()
                        .because()
                        .size());
    }

    @Test
    void the_burden_is_told_for_the_day_before_each_procedure_and_for_today() {
        Burden burden = taking(
                        medicine("morphine", "60 mg", "once daily", "2026-01-01", "2026-01-01", "2026-06-30", true),
                        medicine("morphine", "20 mg", "once daily", "2026-07-01", "2026-07-01", "", true),
                        medicine("diazepam", "5 mg", "once daily", "2026-07-01", "2026-07-01", "", true),
                        done("2026-06-15", "rfa"),
                        done("2026-06-15", "block"),
                        done("2026-12-02", "rfa"))
                .burden();
        assertEquals(2, burden.moments().size());
        Burden.Moment before = burden.first().orElseThrow();
        assertEquals("before rfa, block on 2026-06-15", before.what());
        assertEquals(LocalDate.of(2026, 6, 14), before.day());
        assertEquals(Optional.of(new BigDecimal("60.00")), before.opioids().exactly());
        assertEquals(new Burden.Count(1, false), before.different());
        assertEquals(new Burden.Count(0, true), before.counts().getFirst().count(), "nobody asked by then");
        Burden.Moment today = burden.moments().getLast();
        assertEquals("today", today.what());
        assertEquals(new Burden.Count(1, false), today.counts().getFirst().count());
        assertEquals(MET, burden.less());
    }

    @Test
    void it_is_less_only_where_both_days_are_known_and_today_is_less() {
        Medication always = medicine("morphine", "20 mg", "once daily", "2026-01-01", "2026-01-01", "", true);
        assertEquals(NOT_MET, taking(always, done("2026-06-15", "rfa")).burden().less());
        assertEquals(UNKNOWN, taking(always).burden().less(), "there was no procedure");
        assertEquals(Optional.empty(), taking(always).burden().first());
        Burden twice = taking(always, done("2026-06-15", "rfa"), done("2026-06-15", "rfa"))
                .burden();
        assertEquals("before rfa on 2026-06-15", twice.first().orElseThrow().what());
        Burden none = taking(reviewed()).burden();
        assertEquals(new Burden.Count(0, false), none.moments().getLast().different());
        Burden unsure = taking(
                        medicine("morphine", "20 mg", "once daily", "2026-07-01", "", "", true),
                        done("2026-06-15", "rfa"))
                .burden();
        assertEquals(new Burden.Count(0, true), unsure.first().orElseThrow().different());
    }
}
