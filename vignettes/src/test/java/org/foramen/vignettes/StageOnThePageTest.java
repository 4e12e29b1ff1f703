package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.page.Change;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPages;
import org.foramen.page.Line;
import org.junit.jupiter.api.Test;

/** How far somebody has come, and what a new fact changes among the nine answers. */
class StageOnThePageTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final String HURTS = "2026-02-10  pain  low-back axial since 2026-01-05, worst 8";
    private static final String SEEN = "2026-03-01  imaging  mri at L4-5 left, facet-arthropathy, concordant";

    @Test
    void whoever_has_no_test_that_names_the_source_is_at_the_first_step() {
        assertEquals(List.of(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN), truths(HURTS));
        assertEquals("find the source", page(HURTS).path().stage());
        assertEquals("clinician", page(HURTS).path().now().from());
    }

    @Test
    void imaging_that_agrees_finds_the_source_and_imaging_that_does_not_agree_does_not() {
        ConsultPage found = page(HURTS, SEEN);
        assertEquals("reduce pain", found.path().stage());
        assertTrue(found.path().steps().getFirst().because().getFirst().contains("2026-03-01"));
        String not = SEEN.replace("concordant", "discordant");
        assertEquals(Truth.NOT_MET, truths(HURTS, not).getFirst());
    }

    @Test
    void two_points_of_ten_reduce_the_pain_and_one_does_not() {
        assertEquals(Truth.MET, reduced("nrs 8", "nrs 6"));
        assertEquals(Truth.NOT_MET, reduced("nrs 8", "nrs 7"));
    }

    @Test
    void relief_is_sustained_while_a_later_score_still_holds_it_and_lost_when_it_does_not() {
        assertEquals(Truth.UNKNOWN, sustained("nrs 8", "nrs 5"));
        assertEquals(Truth.MET, sustained("nrs 8", "nrs 5", "nrs 6"));
        assertEquals(Truth.NOT_MET, sustained("nrs 8", "nrs 5", "nrs 7"));
    }

    @Test
    void a_new_fact_says_which_of_the_nine_answers_it_changed() {
        ConsultPage before = page(HURTS);
        ConsultPage after = page(HURTS, "2026-03-01  goal  \"to ride a bicycle\"");
        List<Change> changes = Change.between(before, after);
        assertEquals(List.of("person"), changes.stream().map(Change::id).toList());
        assertTrue(changes.getFirst().now().says().contains("to ride a bicycle"));
        assertEquals(List.of(), Change.between(after, after));
    }

    private Truth reduced(String... scores) {
        return scored(scores).get(1);
    }

    private Truth sustained(String... scores) {
        return scored(scores).get(2);
    }

    private List<Truth> scored(String... scores) {
        String[] lines = new String[scores.length + 2];
        lines[0] = HURTS;
        lines[1] = SEEN;
        for (int i = 0; i < scores.length; i++) {
            lines[i + 2] = "2026-0" + (i + 4) + "-01  score  " + scores[i];
        }
        return truths(lines);
    }

    private List<Truth> truths(String... lines) {
        return page(lines).path().steps().stream().map(Line::truth).toList();
    }

    private ConsultPage page(String... lines) {
        String text = "story: x.\ntoday: 2026-11-22\npatient: {name: x}\nchart:\n"
                + String.join(
                        "",
                        Arrays.stream(lines).map(line -> "  - '" + line + "'\n").toList());
        Vignette vignette = assertInstanceOf(VignetteFile.Good.class, VignetteFile.read("x.yaml", "x/x", text))
                .vignette();
        return ConsultPages.of(LIBRARY, Outcome.of(vignette, LIBRARY).consult());
    }
}
