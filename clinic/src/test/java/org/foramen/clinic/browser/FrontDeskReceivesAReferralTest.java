package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.post.Postman;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FrontDeskReceivesAReferralTest {
    @Test
    void a_red_flag_is_on_top_the_link_arrives_by_mail_opens_with_the_date_of_birth_and_only_once()
            throws MessagingException {
        String patient = received("Otilia Reyes", "otilia@example.org");
        received("Benno Kraus", "benno@example.org");
        flagged(patient);
        try (Window desk = Window.of("front-desk")) {
            Page page = desk.open("/triage");
            String first = page.locator("tbody tr").first().innerText();
            assertTrue(first.contains("Otilia Reyes") && first.contains("Emergency, within 4 h"), first);
            assertFalse(page.locator("main").innerText().contains("cauda"), "the desk reads clinical reasoning");
            assertEquals(List.of(), desk.barriers());
            page.locator("tbody tr").first().locator("button").click();
            assertTrue(page.locator("tbody tr").first().innerText().contains("Link sent"));
        }
        opened(mailed("otilia@example.org"));
        takenUp();
    }

    @Test
    void somebody_who_is_in_the_books_already_is_shown_before_a_second_chart_is_made() {
        received("Thea Lindqvist", "thea@example.org");
        try (Window desk = Window.of("front-desk")) {
            Page page = filled(desk, "Théa Lindquist", "thea@example.org");
            assertTrue(page.locator("main").innerText().contains("1 patient with a similar name"));
            assertTrue(page.getByText("Thea Lindqvist").first().isVisible());
            assertEquals(List.of(), desk.barriers());
        }
    }

    private static void opened(String link) {
        try (Window otilia = Window.stranger(390)) {
            Page page = otilia.open(link);
            assertEquals(List.of(), otilia.barriers());
            assertTrue(otilia.overflow() <= 0, "wider than a telephone");
            born(page, "2", "3", "1958");
            assertTrue(page.url().endsWith("/my/intake"), page.url());
        }
        try (Window again = Window.stranger(390)) {
            Page page = again.open(link);
            assertTrue(page.locator("h1").innerText().contains("Este enlace no se abre"));
            assertEquals(List.of(), again.barriers());
        }
    }

    private static String received(String name, String email) {
        try (Window desk = Window.of("front-desk")) {
            Page page = filled(desk, name, email);
            assertTrue(page.url().contains("/triage/"), page.locator("main").innerText());
            assertEquals(List.of(), desk.barriers());
            return page.url().replaceAll(".*/triage/([^/]+)/.*", "$1");
        }
    }

    private static Page filled(Window desk, String name, String email) {
        Page page = desk.open("/referrals/new");
        page.locator("#name").fill(name);
        page.locator("#born").fill("1958-03-02");
        page.locator("#sex-female").check();
        page.locator("#lives").fill("OH");
        page.locator("#email").fill(email);
        page.locator("#language-es").check();
        page.locator("#received").fill("2026-11-02");
        page.locator("#from").fill("Dr Ana Ruiz");
        page.locator("#reason").fill("Low back pain since January");
        page.locator("#asked-routine").check();
        page.locator("main form button[type=submit]").click();
        return page;
    }

    private static void flagged(String patient) {
        try (Window nurse = Window.of("nurse")) {
            Page page = nurse.open("/patients/" + patient + "/add/finding");
            page.locator("#what").fill("saddle anaesthesia");
            page.locator("#present-present").check();
            page.locator("#on").fill("2026-11-02");
            page.locator("#panel button[type=submit]").click();
        }
    }

    private static void takenUp() {
        try (Window nurse = Window.of("nurse")) {
            assertEquals(List.of(), nurse.wrong("/triage"));
            Page page = nurse.page();
            Locator flag = page.locator(".flag", new Page.LocatorOptions().setHasText("Otilia Reyes"));
            assertEquals(1, flag.count(), page.locator("main").innerText());
            flag.locator("input[name=how]").fill("Sent to hospital by ambulance");
            flag.locator("button").click();
            assertEquals(0, flag.count());
        }
    }

    private static void born(Page page, String day, String month, String year) {
        page.locator("#day").fill(day);
        page.locator("#month").fill(month);
        page.locator("#year").fill(year);
        page.locator("main form button[type=submit]").click();
    }

    private static String mailed(String to) throws MessagingException {
        OpenClinic.clinic().part(Postman.class).go();
        for (MimeMessage mail : OpenClinic.clinic().mail().getReceivedMessages()) {
            if (Arrays.toString(mail.getAllRecipients()).contains(to)) {
                assertEquals("Preguntas antes de su visita", mail.getSubject());
                String body = GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
                return body.replaceAll("(?s).*?(/link/[\\w-]+\\?in=es).*", "$1");
            }
        }
        throw new AssertionError("nothing arrived for " + to);
    }
}
