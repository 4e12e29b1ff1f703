package org.foramen.medicines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrengthTest {
    @Test
    void a_tablet_tells_its_milligrams() {
        assertEquals(
                strength("60", ""),
                Strength.in("12 HR Oxycodone Hydrochloride 60 MG Extended Release Oral Tablet", "oxycodone"));
    }

    @Test
    void of_two_ingredients_the_one_that_is_asked_for_speaks() {
        String product = "Acetaminophen 325 MG / Hydrocodone Bitartrate 10 MG Oral Tablet";
        assertEquals(strength("10", ""), Strength.in(product, "hydrocodone"));
        assertEquals(Optional.empty(), Strength.in(product, "oxycodone"));
    }

    @Test
    void a_patch_is_told_by_the_hour_and_a_liquid_by_the_millilitre() {
        assertEquals(strength("0.075", "hr"), Strength.in("72 HR Fentanyl 0.075 MG/HR Transdermal System", "fentanyl"));
        assertEquals(strength("2", "ml"), Strength.in("Morphine Sulfate 2 MG/ML Oral Solution", "morphine"));
    }

    @Test
    void a_brand_that_repeats_the_name_and_tells_no_number_takes_nothing_away() {
        assertEquals(strength("5", ""), Strength.in("Oxycodone 5 MG Oral Tablet [Oxycodone Forte]", "oxycodone"));
    }

    @Test
    void a_name_within_another_name_is_another_medicine() {
        assertEquals(Optional.empty(), Strength.in("dihydrocodeine bitartrate 16 MG", "codeine"));
    }

    @Test
    void without_a_number_nothing_is_told() {
        assertEquals(Optional.empty(), Strength.in("oxycodone", "oxycodone"));
    }

    @Test
    void an_hour_may_be_one_letter_and_two_strengths_are_none() {
        assertEquals(strength("0.025", "hr"), Strength.in("Fentanyl 25 mcg/h patch", "fentanyl"));
        assertEquals(Optional.empty(), Strength.in("Oxycodone 10 MG or 20 MG Oral Tablet", "oxycodone"));
    }

    private static Optional<Strength> strength(String milligrams, String per) {
        return Strength.in("oxycodone " + milligrams + " mg" + (per.isEmpty() ? "" : "/" + per), "oxycodone");
    }
}
