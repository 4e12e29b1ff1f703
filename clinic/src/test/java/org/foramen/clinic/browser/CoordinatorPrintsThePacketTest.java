package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator closes the gaps of a request and prints a packet; the payer says no, and she prints an appeal. */
@Tag("browser")
class CoordinatorPrintsThePacketTest {
    private static final String ASKED = "/patients/greta/coverage?procedure=lumbar-medial-branch-rfa&sites=L4-5+left"
            + "&on=2026-12-15&guidance=fluoroscopy&technique=thermal&temperature=80+Cel&sedation=local-only&also=none";
    private static final List<String> IDS = List.of(
            "FJ-G1a", "FJ-G1b", "FJ-G1c", "FJ-G2", "FJ-G4", "FJ-G5a", "FJ-G5b", "FJ-G6a", "FJ-G7", "FJ-G8", "FJ-G9",
            "FJ-G10", "FJ-G11", "FJ-R1", "FJ-G6c", "FJ-R2a", "FJ-R2b", "FJ-R3", "FJ-R4", "FJ-R5a", "FJ-R5b", "FJ-X1b");

    @Test
    void she_closes_the_gaps_prints_the_packet_and_appeals_the_denial() throws IOException {
        try (Window desk = Window.of("front-desk");
                Window nurse = Window.of("nurse")) {
            Page page = desk.open(ASKED);
            page.getByText("Open a request to the payer").click();
            String address = page.url();
            String gap = page.locator("section:has(#s-gaps)").innerText();
            assertTrue(gap.contains("One criterion stands in the way") && gap.contains("FJ-G7"), gap);
            assertTrue(gap.contains("A nurse or a physician can: Record a score"), gap);
            record(nurse);
            page.navigate(address);
            assertTrue(page.locator("#s-gaps").innerText().contains("Nothing stands in the way"));
            member(page);
            move(page, "Mark as ready");
            assertEquals("ready", page.locator(".request__line .tag").first().innerText());
            packet(page, paper(page, address + "/letter.pdf"));
            submit(page);
            deny(page);
            appeal(paper(page, address + "/appeal.pdf"));
            assertEquals(List.of(), desk.barriers());
        }
    }

    private static void record(Window nurse) {
        Page page = nurse.open("/patients/greta/add/score");
        page.getByLabel("Scale").selectOption("odi");
        page.getByLabel("Value").fill("44");
        page.getByLabel("Day it was measured").fill("2026-11-10");
        page.locator("#panel button[type=submit]").click();
        assertTrue(page.locator(".recorded").innerText().contains("ODI 44"));
    }

    private static void member(Page page) {
        page.getByText("Record the member number").click();
        page.getByLabel("Member number").fill("1EG4-TE5-MK73");
        page.locator("#form button[type=submit]").click();
        assertTrue(page.locator("#done").innerText().contains("in the chart"));
    }

    private static void move(Page page, String what) {
        page.locator(".adding__link", new Page.LocatorOptions().setHasText(what))
                .click();
        page.locator("#form button[type=submit]").click();
    }

    private static void packet(Page page, String text) {
        IDS.forEach(id -> assertTrue(text.contains(id), id + " is not in the packet"));
        assertTrue(text.contains("Greta Holm") && text.contains("1EG4-TE5-MK73"), text);
        assertTrue(
                text.contains("L4-5 left")
                        && !Pattern.compile("\\bright\\b").matcher(text).find(),
                text);
        assertTrue(page.locator("h1").innerText().contains("L4-5 left"));
        assertTrue(text.contains("None is open.") && text.contains("Not signed here."), text);
        assertTrue(text.contains("Score: odi 44"), text);
        assertFalse(text.contains("“") || text.contains("null"), text);
    }

    private static void submit(Page page) {
        page.locator(".adding__link", new Page.LocatorOptions().setHasText("Record the submission"))
                .click();
        page.getByLabel("Day it was submitted").fill("2026-11-20");
        page.getByLabel("On the payer's portal").check();
        page.getByLabel("Reference that the payer gave").fill("REF-77");
        page.locator("#form button[type=submit]").click();
        assertEquals("submitted", page.locator(".request__line .tag").first().innerText());
    }

    private static void deny(Page page) {
        page.locator(".adding__link", new Page.LocatorOptions().setHasText("Record a denial"))
                .click();
        page.locator("#form button[type=submit]").click();
        assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("the payer's own words"));
        page.getByLabel("Day of the denial").fill("2026-11-21");
        page.getByLabel("Reason, in the payer's words").fill("Disability scale not in the record.");
        page.getByLabel("Criteria it names").fill("FJ-G7, FJ-R1");
        page.getByLabel("Appeal is due").fill("2027-03-20");
        page.getByLabel("Who says so").fill("the denial letter");
        page.locator("#form button[type=submit]").click();
        String line = page.locator(".request__line").innerText();
        assertTrue(
                line.contains("denied") && line.contains("Due 20 Mar 2027") && line.contains("the denial letter"),
                line);
    }

    private static void appeal(String text) {
        assertTrue(text.contains("Appeal of a denial") && text.contains("Disability scale not in the record."), text);
        assertTrue(text.contains("FJ-G7") && text.contains("Score: odi 44") && text.contains("REF-77"), text);
        assertTrue(text.contains("The denial names FJ-G7, FJ-R1."), text);
        assertFalse(text.contains("FJ-G9"), text);
    }

    /** The text of a PDF, which must be tagged. */
    private static String paper(Page page, String address) throws IOException {
        byte[] pdf = page.context().request().get(address).body();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
