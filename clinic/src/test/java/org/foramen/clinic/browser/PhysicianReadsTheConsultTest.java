package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class PhysicianReadsTheConsultTest {
    private static final String RFA =
            "/patients/rosa/consult?procedure=lumbar-medial-branch-rfa&sites=L4-5+left&on=2026-12-01";

    @Test
    void she_finds_rosa_by_name_and_reads_in_the_order_of_the_questions() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients");
            page.getByLabel("Name or date of birth").fill("Mari");
            page.locator("main button[type=submit]").click();
            page.locator("main tbody a").first().click();
            page.locator(".card > h2:has-text('Next step')").waitFor();
            List<String> headings = page.locator(".card > h2").allInnerTexts();
            long questions = headings.stream()
                    .filter(heading -> Character.isDigit(heading.charAt(0)))
                    .count();
            assertEquals(9, questions, headings.toString());
            assertTrue(headings.getFirst().contains("Urgent"), headings.toString());
            assertTrue(headings.getLast().contains("Next step"), headings.toString());
        }
    }

    @Test
    void authorities_that_disagree_stand_side_by_side_with_the_dispute_and_what_must_be_known() {
        try (Window window = Window.of("physician")) {
            Page page = window.open(RFA);
            Locator card = page.locator("section[aria-labelledby=s-stances]");
            List<String> groups = card.locator("caption").allInnerTexts();
            assertTrue(groups.getFirst().startsWith("They speak of this person"), groups.toString());
            String told = card.innerText();
            assertTrue(told.contains("NICE NG59") && told.contains("To be known: "), told);
            assertTrue(told.contains("34 societies led by IPSIS (2025-03-18)"), told);
            assertTrue(told.contains("Contested: Whether it relieves chronic pain of the spine at all"), told);
        }
    }

    @Test
    void a_line_says_why_in_its_place() {
        try (Window window = Window.of("physician")) {
            Page page = window.open(RFA);
            page.locator(".line .why > summary:visible").first().click();
            Locator argument = page.locator(".why[open] .argument");
            argument.first().waitFor();
            String told = argument.first().innerText();
            assertTrue(told.contains("Rule") && told.contains("Answer") && told.contains("Source"), told);
        }
    }

    @Test
    void what_is_not_proven_is_shown_as_that_with_what_must_be_in_place() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/consult?procedure=prp-disc&sites=L4-5+left&on=2026-12-01");
            String options = page.locator("section[aria-labelledby=s-options]").innerText();
            assertTrue(options.contains("Emerging, so it is not offered plainly."), options);
            assertTrue(options.contains("What must be in place"), options);
            assertTrue(options.contains("How long it lasts:"), options);
        }
    }

    @Test
    void without_scripts_the_same_link_leads_to_the_same_words() {
        try (Window window = Window.of("physician", 1440, false)) {
            Page page = window.open(RFA);
            page.locator(".line .why > summary:visible").first().click();
            page.locator(".why[open] .why__body a").first().click();
            String told = page.locator("main .argument").first().innerText();
            assertTrue(told.contains("Rule") && told.contains("Answer"), told);
            page.locator("main a").first().click();
            assertTrue(page.url().contains("procedure=lumbar-medial-branch-rfa"), page.url());
        }
    }

    @Test
    void what_the_payer_says_stands_in_a_panel_of_its_own_that_says_so() {
        try (Window window = Window.of("physician")) {
            Page page = window.open(RFA);
            String panel = page.locator(".card--payer").innerText();
            assertTrue(panel.contains("This panel never changes the answers above."), panel);
        }
    }

    @Test
    void no_truth_is_told_by_colour_alone() {
        try (Window window = Window.of("physician")) {
            Page page = window.open(RFA);
            for (String truth : page.locator(".truth:visible").allInnerTexts()) {
                assertTrue(truth.strip().matches("(?s)[✓✗?].*\\p{L}{2,}.*"), truth);
            }
        }
    }

    @Test
    void a_place_that_does_not_exist_comes_back_with_what_was_typed() {
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/rosa/consult?procedure=lumbar-medial-branch-rfa&sites=L7+left");
            assertEquals("L7 left", page.getByLabel("Where, with its side").inputValue());
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("is not a spinal level"));
        }
    }
}
