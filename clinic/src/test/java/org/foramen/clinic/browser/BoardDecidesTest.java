package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.foramen.clinic.Newcomers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several professions share one plan, and a board decides with a disagreement that is kept. */
@Tag("browser")
class BoardDecidesTest {
    @Test
    void a_step_is_written_changed_and_keeps_what_it_was_and_a_board_decides() {
        String eva = Newcomers.facet("Eva");
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/" + eva + "/plan");
            assertTrue(page.locator("main").innerText().contains("The physiotherapist can say"));
            page.locator("#form-step button[type=submit]").click();
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("Choose a step, or a new one"));
            chosen(page, "step", "new");
            chosen(page, "discipline", "rehabilitation");
            page.locator("[name=what]").fill("graded walking");
            page.locator("[name=owner]").fill("Ben, physiotherapist");
            page.locator("[name=due]").fill("2027-01-31");
            page.locator("[name=goal]").fill("stairs");
            chosen(page, "state", "agreed");
            page.locator("#form-step button[type=submit]").click();
            assertTrue(page.locator("main").innerText().contains("graded walking"));
            chosen(page, "step", "rehabilitation-1");
            chosen(page, "state", "under-way");
            page.locator("#form-step button[type=submit]").click();
            String plan = page.locator(".card").first().innerText();
            assertTrue(plan.contains("under way") && plan.contains("Ben, physiotherapist"), plan);
            assertEquals(List.of(), window.barriers());
            board(window, eva);
        }
    }

    @Test
    void a_person_is_listed_for_a_board_day_moved_presented_and_leaves_the_list_when_the_board_has_decided() {
        String ines = Newcomers.facet("Ines");
        try (Window window = Window.of("physician")) {
            Page page = window.open("/patients/" + ines + "/board");
            listed(page, "", "2020-01-01");
            List<String> wrong =
                    page.locator("#form-listed .nhsuk-error-summary li").allInnerTexts();
            assertEquals(2, wrong.size(), wrong.toString());
            listed(page, "Ablation, or training first?", "2030-05-06");
            assertTrue(page.locator("#listed").innerText().contains("6 May 2030"));
            listed(page, "Ablation, or training first?", "2030-05-13");
            window.open("/board");
            assertEquals(1, page.getByText("Present Ines").count());
            assertTrue(page.locator("main").innerText().contains("13 May 2030"));
            assertEquals(List.of(), window.barriers());
            page.getByText("Present Ines").click();
            assertEquals(
                    "Ablation, or training first?",
                    page.locator("#form-board [name=question]").inputValue());
            decided(page);
            window.open("/board");
            assertEquals(0, page.getByText("Present Ines").count());
        }
    }

    private static void listed(Page page, String question, String day) {
        page.locator("#form-listed [name=question]").fill(question);
        page.locator("#form-listed [name=day]").fill(day);
        page.locator("#form-listed button[type=submit]").click();
    }

    private static void decided(Page page) {
        page.locator("[name=present]").fill("Dr Amara Lind, pain");
        page.locator("[name=procedures]").fill("two blocks agree");
        page.locator("[name=decision]").fill("ablation once");
        page.locator("#form-board button[type=submit]").click();
    }

    private static void board(Window window, String patient) {
        Page page = window.open("/patients/" + patient + "/board");
        assertTrue(page.locator(".board").innerText().contains("graded walking"));
        page.locator("#form-board button[type=submit]").click();
        assertEquals(4, page.locator(".nhsuk-error-summary li").count());
        page.locator("#form-board [name=question]").fill("Ablation, or training first?");
        page.locator("[name=present]").fill("Dr Amara Lind, pain\nBen, physiotherapy");
        page.locator("[name=rehabilitation]").fill("can train if the pain allows it");
        page.locator("[name=procedures]").fill("two blocks agree");
        page.locator("[name=decision]").fill("ablation once, training goes on");
        page.locator("[name=dissent]").fill("Ben: training alone for six weeks first");
        page.locator("[name=steps]").fill("rehabilitation-1");
        page.locator("#form-board button[type=submit]").click();
        String text = page.locator("main").innerText();
        assertTrue(
                text.contains("ablation once, training goes on") && text.contains("training alone for six weeks"),
                text);
        assertEquals(List.of(), window.barriers());
    }

    private static void chosen(Page page, String field, String value) {
        page.locator("#form-step [name=" + field + "]").selectOption(new SelectOption().setValue(value));
    }
}
