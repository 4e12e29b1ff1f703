package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody looks up what could be done for a leg that hurts, and takes it home on paper. */
@Tag("browser")
class PatientReadsATechniqueTest {
    @Test
    void it_is_found_by_the_sort_of_pain_and_says_how_well_it_works_with_a_picture_and_a_table() {
        try (Window window = Window.of("front-desk", 390, true)) {
            Page page = window.open("/techniques");
            page.locator("#pain-crps > summary").click();
            page.locator("#pain-crps a", new Page.LocatorOptions().setHasText("Stimulator at a nerve root"))
                    .click();
            assertEquals("Stimulator at a nerve root", page.locator("h1").innerText());
            assertTrue(page.locator(".people").first().innerText().contains("81.2 of 100"));
            assertTrue(page.locator(".people").nth(1).innerText().contains("55.7 of 100"));
            assertEquals(200, drawn(page.locator(".chance").first()));
            assertTrue(page.locator(".leaflet").innerText().contains("the maker paid for the study"));
            assertTrue(window.overflow() <= 0);
        }
    }

    @Test
    void where_nobody_knows_it_says_so_and_spanish_is_one_click_away() {
        try (Window window = Window.of("front-desk", 390, false)) {
            Page page = window.open("/techniques/ganglion-impar-rfa");
            assertTrue(page.locator(".leaflet").innerText().contains("There is no figure that we trust"));
            page.getByText("En español").click();
            assertEquals("es", page.locator(".leaflet").getAttribute("lang"));
            assertEquals("Calor en los nervios del coxis", page.locator("h1").innerText());
        }
    }

    @Test
    void what_is_printed_is_tagged_and_says_the_same() throws IOException {
        try (Window window = Window.of("physician")) {
            byte[] pdf = window.page()
                    .request()
                    .get("/techniques/lumbar-medial-branch-rfa/print?in=es")
                    .body();
            try (PDDocument paper = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(paper);
                assertTrue(text.contains("el nervio vuelve a crecer."), text);
                assertTrue(text.contains("49 de cada 100"), text);
                assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
                assertEquals("es", paper.getDocumentCatalog().getLanguage());
            }
        }
    }

    /** How many people are drawn: each is a head and a body. */
    private static Object drawn(Locator pictures) {
        return pictures.locator("svg path")
                .evaluateAll(
                        "paths => paths.map(p => p.getAttribute('d').match(/M/g).length).reduce((a, b) => a + b) / 2");
    }
}
