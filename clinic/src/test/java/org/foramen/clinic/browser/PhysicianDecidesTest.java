package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class PhysicianDecidesTest {
    @Test
    void nothing_is_ticked_beforehand_and_a_decision_without_a_reason_is_not_taken() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/consult");
            assertEquals(0, page.locator("input[type=radio]:checked").count());
            page.getByLabel("Wait and see again").check();
            page.locator("#form button[type=submit]").click();
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("Write the reason"));
            assertTrue(page.getByLabel("Wait and see again").isChecked());
        }
    }

    @Test
    void a_decision_is_kept_with_its_reason_and_shown_in_the_chart() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/consult?procedure=lumbar-medial-branch-rfa&sites=L4-5+left");
            page.getByLabel("Do not offer it").check();
            page.getByLabel("Reason").fill("the second block fell to 71%");
            page.locator("#form button[type=submit]").click();
            assertTrue(page.locator(".recorded").innerText().contains("The decision is recorded"));
            page.navigate("/patients/rosa?kind=decision");
            String line = page.locator(".timeline tbody").innerText();
            assertTrue(line.contains("because the second block fell to 71%") && line.contains("L4-5 left"), line);
        }
    }
}
