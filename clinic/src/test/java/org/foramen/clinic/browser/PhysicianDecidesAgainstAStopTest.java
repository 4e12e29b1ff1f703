package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class PhysicianDecidesAgainstAStopTest {
    private static final String QUESTION = "procedure=lumbar-medial-branch-rfa&sites=L4-5+left&on=2027-01-15";
    private static final String CONSULT = "/patients/viggo/consult?" + QUESTION;

    @Test
    void she_reads_a_new_patient_asks_two_things_goes_on_and_a_second_physician_countersigns() {
        try (Window window = Window.of("physician")) {
            Page page = window.open(CONSULT);
            assertTrue(page.locator("#answer-safe").innerText().contains("stopped"));
            answer(page, "named the place and the source", "Present", "Day of the examination");
            answer(page, "Is less medicine wanted", "Yes", "Day it was said");
            goOn(page, "CON-RFL-4", "Go on against this", "bipolar leads, agreed with the device clinic");
            assertTrue(page.locator(".cleared").innerText().contains("CON-RFL-4"));
            goOn(page, "CON-RFL-1", "Ask to go on against this", "treated, and without fever for a week");
            assertTrue(stop(page, "CON-RFL-1").innerText().contains("until a second physician countersigns"));
            assertEquals(
                    403,
                    page.navigate("/patients/viggo/consult/countersign?rule=CON-RFL-1&" + QUESTION)
                            .status());
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("A second physician must"));
        }
        countersigned();
    }

    private static void countersigned() {
        try (Window window = Window.of("second-physician")) {
            Page page = window.open(CONSULT);
            goOn(page, "CON-RFL-1", "Countersign as the second physician", "I agree");
            String cleared = String.join("\n", page.locator(".cleared").allInnerTexts());
            assertTrue(cleared.contains("CON-RFL-1") && cleared.contains("countersigned by second-physician"), cleared);
            page.getByLabel("Request the procedure that is put above").check();
            page.getByLabel("Reason").fill("the block relieved 71%, and both stops are cleared");
            page.locator(".no-print #form button[type=submit]").click();
            assertTrue(page.locator(".recorded").innerText().contains("The decision is recorded"));
            page.navigate("/patients/viggo?kind=override");
            assertEquals(3, page.locator(".timeline tbody tr").count());
        }
    }

    @Test
    void without_words_nothing_is_decided() {
        try (Window window = Window.of("physician", 390, false)) {
            Page page = window.open("/patients/viggo/consult/override?rule=CON-RFL-4&procedure=lumbar-medial-branch-rfa"
                    + "&sites=L4-5+left&on=2027-02-15");
            page.locator("button[value=risk-lowered]").click();
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("Write why, in your own words"));
        }
    }

    /** Answers a question from the list in the form that opens beside it. */
    private static void answer(Page page, String question, String choice, String day) {
        Locator asked = page.locator(".asks li:has-text('" + question + "') .asks__answer")
                .first();
        if (!asked.isVisible()) {
            page.locator(".panel--asks .more > summary").click();
        }
        asked.click();
        page.locator("#panel").getByLabel(choice).check();
        page.locator("#panel").getByLabel(day).fill("2026-11-20");
        page.locator("#panel button[type=submit]").click();
        page.locator(".recorded--told").waitFor();
        page.locator(".recorded--told > a").click();
        page.locator(".recorded--told").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Two presses: the link beside the line, and the reason. */
    private static void goOn(Page page, String rule, String link, String words) {
        stop(page, rule).locator("a:has-text('" + link + "')").click();
        page.locator("#panel textarea").fill(words);
        String before = page.url();
        page.locator("#panel button[value=risk-lowered]").click();
        page.waitForURL(now -> !now.equals(before));
        page.locator(".recorded--told").waitFor();
    }

    private static Locator stop(Page page, String rule) {
        return page.locator("section[aria-labelledby=s-safe] .line:has-text('" + rule + "')")
                .first();
    }
}
