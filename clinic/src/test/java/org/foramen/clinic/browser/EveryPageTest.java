package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.links.Purpose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** What holds of every page, whoever looks at it and on whatever screen. */
@Tag("browser")
class EveryPageTest {
    private static final String PAPER = "is paper, and its own test reads it";

    /** Routes that are no page to look at, and why. */
    private static final Map<String, String> NO_PAGES = Map.ofEntries(
            Map.entry("/", "leads on to the first page of whoever asks"),
            Map.entry("/language/{language}", "leads back to the page it was pressed on"),
            Map.entry("/error", "is shown at the address that failed: /nowhere and /patients/nobody are looked at"),
            Map.entry(
                    "/patients/{patient}/consult/countersign",
                    "stands behind an override: PhysicianDecidesAgainstAStopTest opens it"),
            Map.entry("/patients/{patient}/brief.pdf", PAPER),
            Map.entry("/patients/{patient}/intake.pdf", PAPER),
            Map.entry("/patients/{patient}/requests/{number}/letter.pdf", PAPER),
            Map.entry("/patients/{patient}/requests/{number}/appeal.pdf", PAPER),
            Map.entry("/patients/{patient}/options/print", PAPER),
            Map.entry("/patients/{patient}/consent/{technique}/print", PAPER),
            Map.entry("/patients/{patient}/plan/print", PAPER),
            Map.entry("/patients/{patient}/surgery/print", PAPER),
            Map.entry("/techniques/{technique}/print", PAPER),
            Map.entry("/my/options/print", PAPER));

    @Test
    void whoever_works_here_finds_every_page_fit_for_a_telephone_a_desk_and_a_screen_reader() {
        List<String> found = new ArrayList<>();
        try (Window window = Window.of("physician")) {
            Everywhere.physician().forEach(page -> found.addAll(window.wrong(page)));
        }
        try (Window window = Window.of("manager")) {
            Everywhere.manager().forEach(page -> found.addAll(window.wrong(page)));
        }
        try (Window window = Window.stranger(1440)) {
            Everywhere.stranger().forEach(page -> found.addAll(window.wrong(page)));
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void so_does_a_patient_in_either_language(String language) {
        List<String> found = new ArrayList<>();
        try (Guest guest = Guest.patient("every-page-" + language, Purpose.INTAKE, language)) {
            Everywhere.patient().forEach(page -> found.addAll(guest.wrong(page)));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void no_page_is_left_out() {
        List<String> looked = Stream.of(
                        Everywhere.physician(), Everywhere.manager(), Everywhere.stranger(), Everywhere.patient())
                .flatMap(List::stream)
                .map(page -> page.replaceAll("\\?.*", ""))
                .toList();
        Set<String> left = new TreeSet<>();
        OpenClinic.clinic().part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(route -> !route.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(route -> !NO_PAGES.containsKey(route))
                .filter(route -> looked.stream().noneMatch(page -> matches(route, page)))
                .forEach(left::add);
        assertEquals(Set.of(), left);
    }

    private static boolean matches(String route, String page) {
        return PathPatternParser.defaultInstance.parse(route).matches(PathContainer.parsePath(page));
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
