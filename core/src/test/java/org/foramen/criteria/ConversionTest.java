package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** A measurement is read in the unit in which rules are written, exactly, and only where somebody has said how. */
class ConversionTest {
    private static final Term SUGAR = Term.coded("loinc", "2345-7", "Glucose");

    private final Lexicon lexicon = new Lexicon();

    ConversionTest() {
        lexicon.put(SUGAR.key(), "glucose");
        put("glucose", "mmol/L", "mg/dL", "18.016", "0");
        put("hba1c", "mmol/mol", "%", "0.09148", "2.152");
    }

    private void put(String of, String from, String to, String times, String plus) {
        lexicon.put(
                new Conversion(Names.of(lexicon, List.of(of)), from, to, new BigDecimal(times), new BigDecimal(plus)));
    }

    private Quantity read(Term what, String value, String unit) {
        return lexicon.read(what, Quantity.of(value, unit));
    }

    @Test
    void millimoles_of_glucose_are_read_in_milligrams_to_the_last_digit() {
        assertEquals(Quantity.of("199.97760", "mg/dL"), read(Term.word("glucose"), "11.10", "mmol/L"));
        assertEquals(Quantity.of("200.15776", "mg/dL"), read(SUGAR, "11.11", "mmol/L"));
    }

    @Test
    void what_stands_in_the_unit_of_the_rule_stays_as_it_is() {
        assertEquals(Quantity.of("201", "mg/dL"), read(SUGAR, "201", "mg/dL"));
    }

    @Test
    void an_hba_1c_of_the_one_network_is_read_as_that_of_the_other() {
        assertEquals(Quantity.of("8.92152", "%"), read(Term.word("hba1c"), "74", "mmol/mol"));
        assertEquals(Quantity.of("9.01300", "%"), read(Term.word("hba1c"), "75", "mmol/mol"));
    }

    @Test
    void a_mole_of_something_else_and_a_unit_of_which_nobody_has_said_are_left_alone() {
        assertEquals(Quantity.of("11.2", "mmol/L"), read(Term.word("potassium"), "11.2", "mmol/L"));
        assertEquals(Quantity.of("11.2", "mmol/dL"), read(SUGAR, "11.2", "mmol/dL"));
    }
}
