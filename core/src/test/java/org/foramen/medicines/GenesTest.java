package org.foramen.medicines;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.foramen.medicines.Prescriptions.NOTE;
import static org.foramen.medicines.Prescriptions.OPIOIDS;
import static org.foramen.medicines.Prescriptions.TODAY;
import static org.foramen.medicines.Prescriptions.library;
import static org.foramen.medicines.Prescriptions.names;
import static org.foramen.medicines.Prescriptions.reviewed;
import static org.foramen.medicines.Prescriptions.takes;
import static org.foramen.medicines.Prescriptions.view;
import static org.foramen.medicines.Prescriptions.weigh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Lab;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.library.Genes;
import org.junit.jupiter.api.Test;

/** What a gene says of what is taken: the score as it was written, its word by each guideline, and the advice. */
class GenesTest {
    private static final Genes.Guideline SOCIETY = guideline("society", "0.25");
    private static final Genes.Guideline OTHER = guideline("other", "1.25");
    private static final Genes GENES = new Genes(
            List.of(new Genes.Gene("g", "G", "g-activity", "Ask.", List.of(SOCIETY, OTHER))),
            List.of(advice("tilidine", "g", true), advice("morphine", "g", false), advice("fentanyl", "h", true)),
            List.of());
    private static final Fact TILIDINE = takes("tilidine", "50 mg", "twice daily");
    private static final Fact MORPHINE = takes("morphine", "20 mg", "once daily");

    static {
        names("g-activity");
    }

    @Test
    void each_guideline_gives_a_score_its_own_word() {
        GeneReading read = read(score("1.0"));
        assertEquals(Optional.of(new BigDecimal("1")), read.score());
        assertEquals(Optional.of("normal"), read.phenotype(SOCIETY));
        assertEquals(Optional.of("poor"), read.phenotype(OTHER));
        assertEquals(1, read.entries().size());
        assertEquals(2, read.applied().size(), "what is said of another gene is not said of this one");
    }

    @Test
    void the_same_score_twice_is_one_and_two_that_differ_are_none_for_a_gene_does_not_change() {
        assertEquals(
                Optional.of(new BigDecimal("1")), read(score("1.0"), score("1")).score());
        GeneReading two = read(score("1.0"), score("2"), TILIDINE);
        assertEquals(Optional.empty(), two.score());
        assertEquals(2, two.entries().size());
        assertEquals(UNKNOWN, two.applied().getFirst().truth());
    }

    @Test
    void a_value_with_a_unit_is_no_score_and_another_laboratory_value_is_none_of_it() {
        assertEquals(Optional.empty(), read(lab("g-activity", "1", "mg/dL")).score());
        assertEquals(List.of(), read(lab("creatinine", "1", "1")).entries());
    }

    @Test
    void advice_speaks_of_a_person_who_takes_its_medicine_and_has_its_phenotype() {
        assertEquals(MET, advised(score("0"), TILIDINE));
        assertEquals(NOT_MET, advised(score("0.25"), TILIDINE));
        assertEquals(UNKNOWN, advised(TILIDINE));
        assertEquals(NOT_MET, advised(score("0"), reviewed()));
    }

    @Test
    void a_gene_matters_where_a_result_is_there_or_something_is_to_be_done_about_what_is_taken() {
        assertTrue(read(score("1")).matters());
        assertTrue(read(TILIDINE).matters());
        assertFalse(read(MORPHINE, reviewed()).matters(), "its advice is that nothing is to be done");
        assertFalse(read(reviewed()).matters());
    }

    private static Genes.Guideline guideline(String id, String normal) {
        Bound from = Bound.atLeast(normal);
        return new Genes.Guideline(
                id,
                id,
                List.of(new Genes.Phenotype("normal", List.of(from)), new Genes.Phenotype("poor", List.of())),
                NOTE);
    }

    private static Genes.Advice advice(String drug, String gene, boolean acts) {
        return new Genes.Advice(drug, drug, names(drug), gene, "society", "poor", acts, "strong", NOTE);
    }

    private static Fact score(String value) {
        return lab("g-activity", value, "1");
    }

    private static Fact lab(String what, String value, String unit) {
        return new Lab(TODAY, Term.word(what), Quantity.of(value, unit), Optional.empty());
    }

    private static Truth advised(Fact... facts) {
        return read(facts).applied().getFirst().truth();
    }

    private static GeneReading read(Fact... facts) {
        Ledger view = view(facts);
        return Taking.of(library(OPIOIDS, GENES), view, TODAY, day -> weigh(view, day))
                .genes()
                .getFirst();
    }
}
