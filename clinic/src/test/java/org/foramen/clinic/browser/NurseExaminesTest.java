package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class NurseExaminesTest {
    @Test
    void several_signs_are_recorded_at_once_and_what_was_not_done_stays_unknown() {
        try (Window window = Window.of("nurse")) {
            Page page = window.open("/patients/viggo/ledgers");
            assertEquals(0, page.locator("input[type=radio]:checked").count());
            page.locator("#signs button[type=submit]").click();
            String told = page.locator(".nhsuk-error-summary").innerText();
            assertTrue(told.contains("at least one sign") && told.contains("year-month-day"), told);
            Locator open = page.locator("#signs tr:has-text('not looked for')");
            int before = open.count();
            open.nth(0).locator("input[value=present]").check();
            open.nth(1).locator("input[value=absent]").check();
            page.getByLabel("Day of the examination").fill("2026-11-20");
            page.locator("#signs button[type=submit]").click();
            assertTrue(page.locator(".recorded").innerText().contains("2 signs are recorded."));
            assertEquals(
                    before - 2,
                    page.locator("#signs tr:has-text('not looked for')").count());
        }
    }

    @Test
    void care_says_what_rests_on_it_and_a_study_whether_it_agrees() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/ledgers");
            String care = page.locator("section[aria-labelledby=s-care]").innerText();
            assertTrue(
                    care.contains("physical therapy") && care.contains("2026-02-12") && care.contains("failed"), care);
            assertTrue(page.locator("section[aria-labelledby=s-studies]")
                    .innerText()
                    .contains("Radiology can supply"));
        }
    }
}
