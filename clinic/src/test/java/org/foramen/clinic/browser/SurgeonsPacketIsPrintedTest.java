package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foramen.clinic.Newcomers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A physician refers somebody to a surgeon, and prints what the surgeon needs on two pages. */
@Tag("browser")
class SurgeonsPacketIsPrintedTest {
    private static final String LINES = """
            2026-02-10  pain       leg left radicular since 2026-01-05, worst 8
            2026-02-10  goal       "to walk to the market"
            2026-02-11  finding    ankle-weakness present at L5 root left
            2026-03-01  imaging    mri at L4-5 left, disc-herniation, concordant
            2026-03-01  imaging    mri at L5-S1 right, disc-degeneration, discordant
            2026-03-01  score      nrs 7
            2026-05-20  therapy    physical-therapy from 2026-02-12 to 2026-05-20, failed
            2026-08-30  score      nrs 8
            2026-09-01  injection  epidural-transforaminal-lumbar at L4-5 left, nrs 8 to 6, dexamethasone 10 mg
            2026-10-20  score      nrs 7
            2026-10-20  medication apixaban 5 mg twice daily from 2026-01-01
            2026-10-20  medication gabapentin 300 mg from 2026-01-01
            2026-11-20  decision   refer-surgery, reason "weakness grows in spite of all that was tried"
            """;

    @Test
    void two_tagged_pages_say_what_the_screen_says_and_left_stays_left() throws IOException {
        String ana = Newcomers.enrolled("Ana", LINES);
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/" + ana + "/surgery");
            String seen = page.locator(".packet").innerText();
            assertTrue(seen.contains("weakness grows in spite of all that was tried"), seen);
            assertEquals(List.of(), window.barriers());
            byte[] pdf =
                    page.request().get("/patients/" + ana + "/surgery/print").body();
            try (PDDocument paper = Loader.loadPDF(pdf)) {
                assertEquals(2, paper.getNumberOfPages());
                assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
                String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
                for (String part : List.of("L4-5 left", "L5-S1 right", "apixaban", "to walk to the market")) {
                    assertTrue(seen.contains(part), seen);
                    assertTrue(text.contains(part), text);
                }
                assertTrue(!text.contains("L4-5 right") && !text.contains("L5-S1 left"), text);
            }
        }
    }

    @Test
    void what_is_missing_is_said_with_who_can_supply_it() {
        try (Window window = Window.of("physician")) {
            String text =
                    window.open("/patients/miguel/surgery").locator(".packet").innerText();
            assertTrue(text.contains("No imaging is on record. Radiology can supply it."), text);
            assertTrue(text.contains("That nobody wrote one down does not mean that none is taken"), text);
        }
    }
}
