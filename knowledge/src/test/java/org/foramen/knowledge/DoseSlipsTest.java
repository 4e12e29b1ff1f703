package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.DoseSlip;
import org.foramen.care.DoseSlips;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.criteria.Request;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of unit or magnitude is asked again; a dose that is merely high is a dose. */
class DoseSlipsTest {
    private static final Library LIBRARY = Folder.library(KnowledgeBase.load());

    @Test
    void micrograms_of_methylprednisolone_were_most_likely_milligrams() {
        assertEquals(
                List.of(
                        "80 mcg is 1000 times less than usual doses of methylprednisolone. Did you mean 80 mg? Choose the"
                                + " unit again to continue."),
                slips("methylprednisolone 80 mcg"));
    }

    @Test
    void four_grams_of_dexamethasone_are_above_all_that_is_allowed() {
        assertEquals(
                List.of(
                        "4000 mg is above the highest dose this clinic's knowledge allows for dexamethasone (15 mg). Check"
                                + " the amount and unit."),
                slips("dexamethasone 4000 mg"));
    }

    @Test
    void a_volume_of_a_counted_drug_needs_its_concentration() {
        assertEquals(
                List.of("A volume alone is not a dose. Enter the concentration printed on the vial of lidocaine (for"
                        + " example 4 mg/mL)."),
                slips("lidocaine 10 mL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "methylprednisolone 81 mg",
                "methylprednisolone 0.5 mg",
                "methylprednisolone 799 mg",
                "dexamethasone 149 mg",
                "lidocaine 4999 mg",
                "lidocaine 1% 2 mL",
                "prp 5 mL",
                "heparin 100 U"
            })
    void what_is_merely_high_or_low_is_no_slip(String dose) {
        assertEquals(List.of(), slips(dose));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"methylprednisolone 0.4 mg", "methylprednisolone 800 mg", "dexamethasone 150 mg", "lidocaine 5 g"
            })
    void from_a_hundredth_of_the_usual_and_from_ten_times_the_most_it_is_one(String dose) {
        assertEquals(1, slips(dose).size());
    }

    @Test
    void what_was_given_is_looked_at_in_the_same_way() {
        Optional<DoseSlip> slip = DoseSlips.of(LIBRARY, Term.coded("rxnorm", "6902", "Depo"), Quantity.of("40", "ug"));
        assertEquals(
                Optional.of(
                        "40 ug is 2000 times less than usual doses of Depo. Did you mean 40 mg? Choose the unit again"
                                + " to continue."),
                slip.map(DoseSlip::message));
    }

    private static List<String> slips(String dose) {
        Map<String, List<String>> details = Map.of("injectate", List.of(dose.split(" ")[0]), "dose", List.of(dose));
        Request request = new Request("trigger-point-injection", List.of(), Optional.empty(), details);
        return DoseSlips.of(LIBRARY, request).stream().map(DoseSlip::message).toList();
    }
}
