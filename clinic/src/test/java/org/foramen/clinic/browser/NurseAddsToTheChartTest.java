package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class NurseAddsToTheChartTest {
    @Test
    void a_score_that_is_none_comes_back_and_a_right_one_stands_in_the_timeline() {
        try (Window window = Window.of("nurse")) {
            Page page = window.open("/patients/miguel");
            page.locator(".adding__link").first().click();
            page.locator("#panel form").waitFor();
            page.getByLabel("Scale").selectOption("nrs");
            page.getByLabel("Value").fill("11");
            page.getByLabel("Day it was measured").fill("2026-11-10");
            page.locator("#panel button[type=submit]").click();
            assertEquals("11", page.getByLabel("Value").inputValue());
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("Choose a whole number from 0"));
            page.getByLabel("Value").fill("6");
            page.locator("#panel button[type=submit]").click();
            assertTrue(page.locator(".recorded").innerText().contains("NRS 6/10"));
            assertTrue(page.locator(".timeline").innerText().contains("10 Nov 2026"));
        }
    }

    @Test
    void after_a_finding_the_consult_has_changed_at_once() {
        try (Window window = Window.of("nurse")) {
            Page page = window.open("/patients/miguel/consult");
            assertEquals(0, found(page));
            page.navigate("/patients/miguel/add/finding");
            page.getByLabel("What was looked for").fill("crossed straight leg raise");
            page.getByLabel("Present").check();
            page.getByLabel("Day of the examination").fill("2026-11-21");
            page.locator("#panel button[type=submit]").click();
            page.navigate("/patients/miguel/consult");
            assertEquals(1, found(page));
        }
    }

    /** How many features of the sources of pain the consult has found in the chart by that examination. */
    private static int found(Page page) {
        return page.locator(".suspects .line:has(.truth--met)")
                .filter(new Locator.FilterOptions().setHasText("straight leg"))
                .count();
    }

    @Test
    void without_scripts_a_form_opens_and_is_sent_all_the_same() {
        try (Window window = Window.of("nurse", 390, false)) {
            Page page = window.open("/patients/miguel");
            page.locator(".adding__link").first().click();
            page.getByLabel("Scale").selectOption("odi");
            page.getByLabel("Value").fill("38");
            page.getByLabel("Day it was measured").fill("2026-11-11");
            page.locator("#panel button[type=submit]").click();
            assertTrue(page.locator(".recorded").innerText().contains("ODI 38%"));
        }
    }

    @Test
    void what_she_entered_in_error_stays_struck_through_with_her_reason() {
        try (Window window = Window.of("nurse")) {
            Page page = window.open("/patients/miguel/add/score");
            page.getByLabel("Scale").selectOption("nrs");
            page.getByLabel("Value").fill("9");
            page.getByLabel("Day it was measured").fill("2026-11-12");
            page.locator("#panel button[type=submit]").click();
            page.locator("tr", new Page.LocatorOptions().setHasText("NRS 9/10"))
                    .getByText("Take back")
                    .click();
            page.locator("#panel form").waitFor();
            page.getByLabel("It was entered in error").check();
            page.getByLabel("Reason").fill("another patient");
            page.locator("#panel button[type=submit]").click();
            String line = page.locator("tr.taken-back").first().innerText();
            assertTrue(line.contains("NRS 9/10") && line.contains("entered in error: another patient"), line);
        }
    }
}
