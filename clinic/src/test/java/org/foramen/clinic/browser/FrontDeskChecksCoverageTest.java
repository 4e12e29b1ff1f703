package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FrontDeskChecksCoverageTest {
    @Test
    void the_front_desk_sees_who_it_is_and_what_the_payer_asks_and_nothing_of_the_chart() {
        try (Window window = Window.of("front-desk")) {
            Page page = window.open("/patients");
            assertEquals(
                    0,
                    page.getByText("Chart", new Page.GetByTextOptions().setExact(true))
                            .count());
            page.navigate("/patients/rosa/coverage?procedure=lumbar-medial-branch-rfa&sites=L4-5+left");
            String banner = page.locator(".banner").innerText();
            assertTrue(banner.contains("Rosa Marin") && !banner.contains("Allergies"), banner);
            page.navigate("/patients/rosa");
            assertTrue(page.locator("main").innerText().contains("Your role does not do this"));
        }
    }
}
