package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.page.LedgerPage;
import org.foramen.page.LedgerPages;
import org.foramen.page.Line;
import org.junit.jupiter.api.Test;

/** What the ledgers say of care, of studies, and of the examination. */
class LedgersTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final String LEG = "2026-02-10  pain  leg left radicular since 2026-01-05, worst 8";

    @Test
    void a_study_on_the_side_of_the_pain_is_not_yet_concordant_and_one_on_the_other_side_is_discordant() {
        assertEquals(Truth.UNKNOWN, agrees(LEG, "2026-03-05  imaging  mri at L4-5 left, disc-herniation"));
        assertEquals(Truth.NOT_MET, agrees(LEG, "2026-03-05  imaging  mri at L4-5 right, disc-herniation"));
        assertEquals(Truth.MET, agrees(LEG, "2026-03-05  imaging  mri at L4-5 right, disc-herniation, concordant"));
    }

    @Test
    void a_study_without_a_side_and_one_that_shows_nothing_leave_it_open() {
        assertEquals(Truth.UNKNOWN, agrees(LEG, "2026-03-05  imaging  mri at L4-5, disc-herniation"));
        assertEquals(Truth.UNKNOWN, agrees(LEG, "2026-03-05  imaging  mri at L4-5 left, disc-herniation not shown"));
    }

    @Test
    void days_between_courses_are_counted_and_courses_that_meet_leave_none() {
        String first = "2026-05-20  therapy  physical-therapy from 2026-02-01 to 2026-02-28, failed";
        assertEquals(
                List.of("2026-03-01 to 2026-03-10: 10 days"),
                page(LEG, first, "2026-05-20  therapy  nsaid from 2026-03-11 to 2026-04-01, failed")
                        .gaps());
        assertEquals(
                List.of(),
                page(LEG, first, "2026-05-20  therapy  nsaid from 2026-03-01 to 2026-04-01, failed")
                        .gaps());
    }

    @Test
    void a_sign_that_nobody_looked_for_comes_before_one_that_was_and_the_most_telling_first() {
        List<LedgerPage.Test> tests = page(LEG, "2026-02-10  finding  crossed-straight-leg-raise present")
                .tests();
        List<Boolean> known =
                tests.stream().map(test -> !test.found().unknown()).toList();
        assertEquals(known.stream().sorted().toList(), known);
        assertTrue(known.contains(true));
        assertTrue(tests.stream().allMatch(test -> test.why().truth() == test.found()));
    }

    private Truth agrees(String... lines) {
        return page(lines).studies().stream()
                .map(LedgerPage.Study::agrees)
                .map(Line::truth)
                .findFirst()
                .orElseThrow();
    }

    private static LedgerPage page(String... lines) {
        String text = "story: x.\ntoday: 2026-11-22\npatient: {name: x}\nchart:\n"
                + String.join(
                        "",
                        Arrays.stream(lines).map(line -> "  - '" + line + "'\n").toList());
        Vignette vignette = assertInstanceOf(VignetteFile.Good.class, VignetteFile.read("x.yaml", "x/x", text))
                .vignette();
        return LedgerPages.of(LIBRARY, Outcome.of(vignette, LIBRARY).consult());
    }
}
