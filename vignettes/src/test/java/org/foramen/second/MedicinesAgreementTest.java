package org.foramen.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;

/** The product and the tables hold medicines and sum doses alike on any sheet: a sample, or -Dforamen.sheets=50000. */
class MedicinesAgreementTest {
    private static final long SHEETS = Long.getLong("foramen.sheets", 2_000);
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();

    @Test
    void every_authority_holds_every_medicine_for_the_same_hours_until_the_same_minute() {
        HoldsAgree agree = new HoldsAgree(LIBRARY);
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS, () -> agree.compared() + " holds were compared");
    }

    @Test
    void doses_are_summed_to_the_same_amounts_and_held_against_the_same_limits() {
        DosesAgree agree = new DosesAgree(LIBRARY);
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS, () -> agree.compared() + " sums were compared");
    }

    @Test
    void an_inr_is_low_enough_or_too_high_by_each_authority_alike() {
        InrsAgree agree = new InrsAgree(LIBRARY);
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS / 50, () -> agree.compared() + " readings were compared");
    }

    @Test
    void every_medicine_begins_again_after_the_same_hours() {
        RestartsAgree agree = new RestartsAgree(LIBRARY);
        assertEquals("", Differences.of(SHEETS, agree::differences));
        assertTrue(agree.compared() > SHEETS / 10, () -> agree.compared() + " restarts were compared");
    }
}
