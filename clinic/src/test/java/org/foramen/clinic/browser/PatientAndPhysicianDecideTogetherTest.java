package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foramen.clinic.Newcomers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody reads at home what could be done, and decides in the consulting room with her physician. */
@Tag("browser")
class PatientAndPhysicianDecideTogetherTest {
    private static final String RFA = "lumbar-medial-branch-rfa";

    @Test
    void she_reads_on_her_phone_what_could_be_done_and_writes_what_matters_to_her() {
        String marta = Newcomers.facet("Marta");
        try (Window window = atHome(marta)) {
            Page page = window.page();
            assertEquals("My choices", page.locator("h1").innerText());
            String all = page.locator("main").innerText();
            assertTrue(all.contains("Waiting, with no treatment for now") && all.contains("An operation"), all);
            assertTrue(
                    page.locator("#o-" + RFA + " .people").first().innerText().contains("49 of 100"), all);
            assertTrue(
                    page.locator("#o-" + RFA).innerText().contains("Nobody can tell how many would have got better"));
            assertTrue(page.locator("#o-surgery").innerText().contains("no figure that we trust"), all);
            assertEquals(List.of(), window.barriers());
            assertTrue(window.overflow() <= 0);
            page.locator("#form-values [name=first]").fill("to carry my granddaughter");
            page.getByLabel("What do you want to ask?").fill("does it hurt?");
            sent(page, "#form-values");
            assertTrue(page.locator(".recorded").innerText().contains("What matters is written down"));
            assertTrue(page.locator(".ranked").innerText().contains("to carry my granddaughter"));
        }
    }

    @Test
    void both_write_what_they_came_to_and_consent_is_given_printed_and_taken_back() throws IOException {
        String marta = Newcomers.facet("Marta");
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/" + marta + "/options");
            assertEquals(0, page.locator("input[type=radio]:checked").count());
            sent(page, "#form-agreement");
            assertEquals(
                    4, page.locator("#form-agreement .nhsuk-error-summary li").count());
            page.locator("#form-agreement [name=about]").selectOption(new SelectOption().setValue(RFA));
            page.locator("#form-agreement [name=sites]").fill("L4-5 left");
            page.locator("#form-agreement").getByLabel("Do it").check();
            page.locator("#form-agreement [name=patient]").fill("I want to try it once");
            page.locator("#form-agreement [name=clinician]").fill("both blocks agree; once, then we look again");
            sent(page, "#form-agreement");
            String decided = page.locator("main").innerText();
            assertTrue(decided.contains("I want to try it once") && decided.contains("then we look again"), decided);
            consent(page);
            printed(window, marta);
        }
        takenBack(marta);
    }

    private static void takenBack(String marta) {
        try (Window window = atHome(marta)) {
            Page page = window.page();
            page.locator("#form-consent [name=to]").selectOption(new SelectOption().setValue(RFA));
            page.locator("#form-consent").getByLabel("Takes consent back").check();
            sent(page, "#form-consent");
            assertTrue(page.locator("main").innerText().contains("takes back consent"));
        }
    }

    private static void consent(Page page) {
        page.locator("#form-consent [name=to]").selectOption(new SelectOption().setValue(RFA));
        page.locator("#form-consent [name=sites]").fill("L4-5 left");
        page.locator("#form-consent [name=told]").fill("it may hurt more for days\nthe nerve grows back");
        page.locator("#form-consent")
                .getByLabel("Gives consent", new Locator.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#form-consent [name=witness]").fill("Nora Vance");
        sent(page, "#form-consent");
        assertTrue(page.locator(".recorded").innerText().contains("consent is written down"));
    }

    private static void printed(Window window, String patient) throws IOException {
        byte[] pdf = window.page()
                .request()
                .get("/patients/" + patient + "/consent/" + RFA + "/print")
                .body();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("the nerve grows back") && text.contains("witness Nora Vance"), text);
            assertTrue(text.contains("Gives consent") && text.contains("L4-5 left"), text);
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    /** Sends a form, and waits until all of the page that answers is there. */
    private static void sent(Page page, String form) {
        page.waitForResponse(
                response -> response.status() != 303,
                () -> page.locator(form + " button[type=submit]").click());
        page.waitForLoadState();
    }

    private static Window atHome(String patient) {
        Window window = Window.of("front-desk", 390, true);
        Page page = window.open(Newcomers.link(patient));
        page.locator("[name=day]").fill("2");
        page.locator("[name=month]").fill("3");
        page.locator("[name=year]").fill("1965");
        sent(page, "main");
        return window;
    }
}
