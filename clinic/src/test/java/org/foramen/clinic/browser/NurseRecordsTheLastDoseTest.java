package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class NurseRecordsTheLastDoseTest {
    private static final String INJECTION =
            "/patients/miguel/consult?procedure=epidural-transforaminal-lumbar&sites=L4-5+left&on=2026-12-01";

    @Test
    void the_consult_counts_the_hours_from_it() {
        try (Window window = Window.of("nurse")) {
            Page page = window.open("/patients/miguel/add/medication");
            page.getByLabel("Medicine").fill("apixaban");
            page.getByLabel("It is taken").check();
            page.getByLabel("How much at a time").fill("5");
            page.getByLabel("Unit of that amount").fill("mg");
            page.getByLabel("Route and how often").fill("oral twice daily");
            page.getByLabel("Day of the last dose").fill("2026-11-20");
            page.getByLabel("Hour of the last dose").fill("08:00");
            page.getByLabel("Who confirmed the last dose").fill("Ann Kelly");
            page.getByLabel("Day on which this was asked").fill("2026-11-21");
            page.locator("#panel button[type=submit]").click();
            assertTrue(page.locator(".recorded").innerText().contains("confirmed by Ann Kelly"));
            page.navigate(INJECTION);
            assertTrue(page.content().contains("Apixaban: how long it is held cannot be told."));
            laboratory(page);
            page.navigate(INJECTION);
            assertTrue(page.content().contains("Apixaban: held 72 h since the last dose"));
        }
    }

    /** Without a creatinine clearance nobody can say how long it is held. */
    private static void laboratory(Page page) {
        page.navigate("/patients/miguel/add/lab");
        page.getByLabel("What was measured").selectOption("creatinine-clearance");
        page.getByLabel("Value").fill("90");
        page.getByLabel("Unit").fill("mL/min");
        page.getByLabel("Day the sample was taken").fill("2026-11-20");
        page.locator("#panel button[type=submit]").click();
        assertTrue(page.locator(".recorded").innerText().contains("90"));
    }

    @Test
    void a_weight_in_kgs_comes_back_with_the_code_that_was_meant() {
        try (Window window = Window.of("nurse")) {
            Page page = window.open("/patients/miguel/add/vital");
            called(page, "Weight").check();
            called(page, "Value").fill("82");
            called(page, "Unit").fill("kgs");
            page.getByLabel("Day it was measured").fill("2026-11-20");
            page.locator("#panel button[type=submit]").click();
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("For kilograms use code \"kg\""));
            called(page, "Unit").fill("kg");
            page.locator("#panel button[type=submit]").click();
            assertTrue(page.locator(".recorded").innerText().contains("82"));
        }
    }

    private static Locator called(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
