package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every page, whoever looks at it and on whatever screen. */
@Tag("browser")
class EveryPageTest {
    private static final List<String> PAGES = List.of(
            "/patients",
            "/patients?q=Rosa",
            "/patients?q=x",
            "/patients/rosa",
            "/patients/rosa/add/block",
            "/patients/rosa/add/pain",
            "/patients/rosa/add/therapy",
            "/patients/rosa/consult/why?at=answer-from",
            "/patients/rosa/consult",
            "/patients/rosa/consult?procedure=lumbar-medial-branch-rfa&sites=L4-5+left&on=2026-12-01",
            "/patients/rosa/consult?procedure=lumbar-medial-branch-rfa&sites=L7",
            "/patients/rosa/ledgers",
            "/patients/rosa/coverage",
            "/patients/miguel/consult",
            "/techniques",
            "/techniques/drg-stimulation?in=es",
            "/techniques/epidural-transforaminal-lumbar",
            "/requests",
            "/patients/rosa/brief?procedure=lumbar-medial-branch-rfa&sites=L4-5+left",
            "/patients/rosa/requests",
            "/patients/rosa/options",
            "/patients/rosa/consent/lumbar-medial-branch-rfa",
            "/patients/rosa/surgery",
            "/patients/rosa/plan",
            "/patients/rosa/board",
            "/knowledge",
            "/knowledge/policies/medicare-facet/clauses",
            "/patients/nobody");

    @Test
    void nothing_grave_stands_in_the_way_of_anybody() {
        try (Window window = Window.of("physician")) {
            List<String> found = new ArrayList<>();
            for (String page : PAGES) {
                window.open(page);
                window.barriers().forEach(barrier -> found.add(page + " " + barrier));
            }
            assertEquals(List.of(), found);
        }
    }

    @Test
    void every_page_fits_a_telephone_and_a_desk() {
        for (int width : new int[] {390, 1440}) {
            try (Window window = Window.of("physician", width, true)) {
                for (String page : PAGES) {
                    window.open(page);
                    assertTrue(window.overflow() <= 0, page + " at " + width + " is wider than the screen");
                }
            }
        }
    }

    @Test
    void whoever_signs_in_on_a_telephone_sees_the_whole_page() {
        try (Window window = Window.of("physician", 390, true)) {
            window.page().context().clearCookies();
            window.open("/sign-in");
            assertTrue(window.overflow() <= 0, "the sign-in page is wider than the screen");
        }
    }

    @Test
    void the_browser_has_nothing_to_complain_about() {
        try (Window window = Window.of("physician")) {
            List<String> complaints = new ArrayList<>();
            window.page().onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(message.text());
            });
            window.open("/patients/rosa/consult");
            window.page().locator(".why > summary:visible").first().click();
            window.page().locator(".why .reasons").first().waitFor();
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void the_first_stop_of_the_keyboard_skips_to_the_content() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa");
            page.keyboard().press("Tab");
            assertEquals("#content", page.evaluate("document.activeElement.getAttribute('href')"));
        }
    }

    @Test
    void who_it_is_stays_in_sight_while_the_page_moves() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/consult");
            page.mouse().wheel(0, 1500);
            page.waitForFunction("window.scrollY > 500");
            assertTrue(page.locator(".banner__name").boundingBox().y < 100);
            assertEquals("Rosa Marin", page.locator(".banner__name").innerText());
        }
    }
}
