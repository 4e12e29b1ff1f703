package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees when a vignette and the answer disagree. */
class DisagreementTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final String ROSA = """
            story: Rosa.
            today: 2026-11-22
            patient: {name: Rosa, born: 1965-03-02, lives: OH, payers: medicare}
            request: {procedure: lumbar-medial-branch-rfa, site: L4-5 left, on: 2026-12-01}
            chart:
              - 2026-02-10  pain       low-back axial since 2026-01-05, worst 8
              - 2026-09-01  block      medial-branch at L4-5 left, nrs 7 to 1, lasted 6 h, bupivacaine 0.5%
              - 2026-09-15  block      medial-branch at L4-5 left, nrs 7 to 2, lasted 5 h, bupivacaine 0.5%
            expect:
            """;

    @TempDir
    Path folder;

    @Test
    void the_clause_its_truth_its_words_and_the_facts_that_decided_it_are_shown() throws IOException {
        String told = told(ROSA + "  medicare-facet-l38773: {met: FJ-R1}\n", Report.DISAGREED);
        assertTrue(told.contains("expected: FJ-R1 is met"), told);
        assertTrue(told.contains("answered: not met"), told);
        assertTrue(told.contains("not met  FJ-R1  Before the first ablation here"), told);
        assertTrue(told.contains("because: 2026-09-15"), told);
        assertTrue(told.contains("71.42%"), told);
        assertTrue(told.endsWith("1 of 1 vignettes disagree.\n"), told);
    }

    @Test
    void the_deepest_disagreement_comes_first() throws IOException {
        String told = told(ROSA + "  medicare-facet-l38773: [met, {met: FJ-R1}]\n", Report.DISAGREED);
        assertTrue(told.indexOf("FJ-R1 is met") < told.indexOf("medicare-facet-l38773 is met"), told);
    }

    @Test
    void an_advice_is_not_taken_for_an_answer_that_can_refuse() throws IOException {
        String told = told(ROSA + "  bcbsnd-rfa: unknown\n", Report.DISAGREED);
        assertTrue(told.contains("advice only: write advice: met"), told);
    }

    @Test
    void a_word_that_no_rule_knows_is_a_slip_of_the_pen() throws IOException {
        String told = told(
                ROSA.replace("chart:", "chart:\n  - 2026-02-10  finding radiclar-pain absent") + "  candidacy: met\n",
                Report.UNREADABLE);
        assertTrue(told.contains("rosa.yaml:6:5: \"radiclar-pain\" is not one of the finding-words."), told);
        assertTrue(told.contains("Did you mean \"radicular-pain\"?"), told);
    }

    @Test
    void a_word_of_ones_own_comes_with_its_meaning() throws IOException {
        String own = "chart:\n  - 2026-02-10  finding \"humming\" \"hums while walking\" present";
        told(ROSA.replace("chart:", own) + "  candidacy: unknown\n", Report.AGREED);
    }

    private String told(String vignette, int status) throws IOException {
        Files.writeString(folder.resolve("rosa.yaml"), vignette);
        Report report = Vignettes.run(folder, LIBRARY);
        String told = Printed.of(report, LIBRARY);
        assertEquals(status, report.status(), told);
        return told;
    }
}
