package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class PhysicianAnswersBesideTheConsultTest {
    @Test
    void the_nine_answers_stand_on_one_screen_and_each_says_why_in_its_place() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/consult");
            assertEquals(9, page.locator(".glance li").count());
            double bottom = page.locator(".glance").boundingBox().y
                    + page.locator(".glance").boundingBox().height;
            assertTrue(bottom <= 900, "the answers end at " + bottom);
            page.locator("#answer-time .why > summary").click();
            page.locator("#answer-time .reasons").waitFor();
            assertTrue(page.locator("#answer-time .reasons").innerText().contains("imaging"));
        }
    }

    @Test
    void a_question_opens_its_form_beside_the_consult_and_the_answer_says_what_it_changed() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/miguel/consult");
            page.locator("#s-person + .person a[hx-get]").click();
            page.locator("#panel form").waitFor();
            assertTrue(page.locator(".glance").isVisible());
            page.locator("#panel button[type=submit]").click();
            page.locator("#panel .nhsuk-error-summary").waitFor();
            assertTrue(page.url().contains("/miguel/consult"), page.url());
            page.getByLabel("What the person wants to be able to do").fill("to ride my bicycle to work");
            page.getByLabel("Day it was said").fill("2026-11-21");
            page.locator("#panel button[type=submit]").click();
            page.locator(".recorded--told").waitFor();
            String told = page.locator(".recorded--told").innerText();
            assertTrue(told.contains("No goal is recorded") && told.contains("to ride my bicycle to work"), told);
            assertTrue(page.url().endsWith("#s-person"), page.url());
        }
    }

    @Test
    void without_scripts_the_form_is_a_page_that_leads_back_to_the_consult() {
        try (Window window = Window.of("physician", 390, false)) {
            Page page = window.open("/patients/miguel/consult");
            page.locator(".asks__answer").first().click();
            String back = page.locator("form.panel input[name=back]").getAttribute("value");
            assertTrue(back.startsWith("/patients/miguel/consult#ask-"), back);
            PlaywrightAssertions.assertThat(page.locator("form.panel button[type=submit]"))
                    .isVisible();
        }
    }

    @Test
    void doing_nothing_and_surgery_stand_in_the_list_of_options_without_a_made_up_figure() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/consult");
            String ways = String.join("\n", page.locator(".options__way").allInnerTexts());
            for (String way :
                    new String[] {"Do nothing more", "Rehabilitation", "Psychology", "Medicines", "Surgery"}) {
                assertTrue(ways.contains(way), ways);
            }
            assertEquals(
                    5,
                    page.locator(".options__way:has-text('No figure on file')").count());
            assertTrue(ways.contains("tried 1 time, failed"), ways);
        }
    }

    @Test
    void how_far_the_person_has_come_stands_above_consult_and_chart_with_its_reason() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/miguel");
            assertTrue(page.locator(".banner__stage").innerText().contains("Stage 1 of 3: find the source"));
            page.locator(".banner__stage a").click();
            String why = page.locator(".reasons").innerText();
            assertTrue(why.contains("not known") && why.contains("The source of the pain is found."), why);
        }
    }
}
