package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.foramen.chart.Entry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class CarerFillsInForHerMotherTest {

    @Test
    void the_pages_say_for_whom_she_answers_and_the_chart_says_that_it_was_she() {
        try (Guest lucia = Guest.daughter("ines-and-lucia", "Lucía Prado")) {
            assertTrue(lucia.page().locator(".intake__for").innerText().contains("You are answering for Inés Prado."));
            lucia.on();
            lucia.pick("signs-rest-unsure").on();
            lucia.page().locator(".zone-b25 polygon").click();
            lucia.on();
            lucia.pick("spread-stays").on();
            lucia.on();
            unsure(lucia);
            assertTrue(
                    lucia.page().locator("h1").innerText().contains("Thank you"),
                    lucia.page().url());
            List<String> authors = lucia.chart().entries().stream()
                    .map(Entry::author)
                    .distinct()
                    .toList();
            assertEquals(List.of("Lucía Prado, carer"), authors);
            assertEquals(List.of(), lucia.barriers());
        }
        readByThePhysician();
    }

    /** She does not know most of it, and nothing makes her say more than she knows. */
    private static void unsure(Guest lucia) {
        lucia.pick("day-unsure").on();
        lucia.pick("now-unsure", "worst-unsure", "average-8").on();
        lucia.pick("enjoyment-unsure", "activity-unsure").on();
        lucia.pick("impact-rest-unsure").on();
        lucia.pick("phq4-1-3", "phq4-2-3", "phq4-3-0", "phq4-4-0").on();
        lucia.pick("gad7-3-3", "gad7-4-2", "gad7-5-2", "gad7-6-1", "gad7-7-1").on();
        lucia.pick("tried-rest-unsure").on();
        lucia.pick("injections-unsure").on();
        lucia.pick("takes-unsure", "thins-yes").on();
        lucia.on();
        lucia.pick("allergies-unsure").on();
        lucia.pick("surgery-unsure", "fewer-unsure").on();
        lucia.on();
    }

    private static void readByThePhysician() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/ines-and-lucia/intake");
            assertEquals(List.of(), window.barriers());
            String told = page.locator("main").innerText();
            assertTrue(told.contains("Back of the right hip") && told.contains("Lucía Prado, carer"), told);
            assertTrue(told.contains("antithrombotic"), told);
            assertTrue(!told.contains("no known allergies"), told);
            assertEquals(
                    200,
                    page.request().get("/patients/ines-and-lucia/intake.pdf").status());
        }
    }
}
