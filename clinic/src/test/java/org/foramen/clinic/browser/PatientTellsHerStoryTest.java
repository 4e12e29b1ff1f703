package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Origin;
import org.foramen.chart.Zone;
import org.foramen.clinic.links.Purpose;
import org.foramen.vignettes.line.Lines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class PatientTellsHerStoryTest {
    @Test
    void in_spanish_on_a_telephone_with_the_body_map_by_keyboard_alone_in_sixty_interactions() {
        try (Guest ines = Guest.patient("ines-story", Purpose.INTAKE, "es")) {
            ines.on();
            ines.pick("signs-rest-no").on();
            mark(ines);
            ines.pick("spread-limb", "course-outside").on();
            String heard = ines.page().locator(".heard").innerText();
            assertEquals(
                    "Lado derecho de la espalda baja, glúteo derecho, baja por el lado de afuera de la pierna derecha"
                            + " hasta más abajo de la rodilla.",
                    heard);
            ines.on();
            theRest(ines);
            assertTrue(ines.page().locator("h1").innerText().contains("Gracias"));
            assertEquals(List.of(), ines.barriers());
            assertTrue(ines.interactions() <= 60, "interactions: " + ines.interactions());
            assertEquals(59, ines.interactions());
            itIsInTheChart(ines.chart());
        }
    }

    private static void mark(Guest ines) {
        ines.press("details:nth-of-type(1) > summary", "Enter");
        ines.press("#zone_b19", "Space").press("#zone_b24", "Space");
        ines.press("details:nth-of-type(2) > summary", "Enter");
        ines.press("#zone_b29", "Space").press("#zone_b32", "Space").press("#zone_b34", "Space");
        ines.look().press("main .nhsuk-button", "Enter");
        ines.page().waitForURL("**/spread");
    }

    private static void theRest(Guest ines) {
        ines.write("since", "3/2026").pick("day-morning").on();
        ines.pick("now-6", "worst-9", "average-7", "back-5", "leg-8").on();
        ines.pick("enjoyment-6", "activity-8").on();
        ines.pick("impact-sleep", "impact-routine", "impact-rest-no").on();
        ines.pick("phq4-1-1", "phq4-2-0", "phq4-3-1", "phq4-4-0").on();
        ines.pick("tried-physical-therapy", "tried-nsaid").on();
        ines.write("from_physical-therapy", "4/2026").write("weeks_physical-therapy", "6");
        ines.pick("result_physical-therapy-not");
        ines.write("from_nsaid", "3/2026")
                .write("weeks_nsaid", "3")
                .pick("result_nsaid-effects")
                .on();
        ines.pick("injections-no").on();
        ines.pick("takes-yes")
                .write("list", "gabapentina 300 mg en la noche")
                .pick("thins-no")
                .on();
        ines.pick("allergies-no").on();
        ines.write("goal", "Subir la escalera con mi nieta");
        ines.pick("surgery-avoid", "fewer-fewer").on();
        ines.on();
    }

    private static void itIsInTheChart(Chart chart) {
        List<Entry> entries = chart.entries();
        assertTrue(entries.stream().allMatch(e -> e.origin() == Origin.PATIENT));
        assertEquals(
                List.of("Inés Prado, patient"),
                entries.stream().map(Entry::author).distinct().toList());
        assertEquals(1, entries.stream().map(Entry::recorded).distinct().count());
        BodyMap map = (BodyMap) entries.stream()
                .map(Entry::fact)
                .filter(fact -> fact.kind() == Kind.MAP)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(Zone.B19, Zone.B24, Zone.B29, Zone.B32, Zone.B34), map.zones());
        String told = entries.stream().map(e -> Lines.write(e.fact())).collect(Collectors.joining("\n"));
        for (String line : List.of(
                "leg-pain-below-knee present",
                "nrs 7",
                "nrs-leg 8",
                "interferes-with-work absent",
                "physical-therapy from 2026-04-01 to 2026-05-13, failed",
                "none known",
                "fever absent")) {
            assertTrue(told.contains(line), line + " in\n" + told);
        }
    }

    @Test
    void a_zone_is_marked_by_a_tap_on_the_picture_and_what_is_missing_is_said_at_once() {
        try (Guest ines = Guest.patient("ines-taps", Purpose.INTAKE, "en")) {
            Page page = ines.page();
            page.navigate("/my/intake/where");
            page.locator("main .nhsuk-button").first().click();
            assertTrue(page.locator(".nhsuk-error-summary").innerText().contains("Mark where it hurts"));
            page.locator(".zone-f27 polygon").click();
            assertTrue(page.locator("#zone_f27").isChecked());
            page.locator("main .nhsuk-button").first().click();
            page.navigate("/my/intake/heard");
            assertEquals("Front of the left thigh.", page.locator(".heard").innerText());
            page.navigate("/my/intake/spread");
            page.locator("main .nhsuk-button").first().click();
            assertEquals(2, page.locator(".nhsuk-error-summary li").count());
        }
    }

    @Test
    void what_must_not_wait_is_met_at_once_and_reaches_the_chart_before_anything_is_sent() {
        try (Guest ines = Guest.patient("ines-urgent", Purpose.INTAKE, "en")) {
            ines.on();
            ines.pick("signs-bladder-change", "signs-rest-unsure").on();
            assertTrue(ines.page().locator(".now--grave").innerText().contains("911"));
            assertEquals(
                    List.of("bladder-change present"),
                    ines.chart().entries().stream()
                            .map(e -> Lines.write(e.fact()).replaceAll(".*finding\\s+", ""))
                            .toList());
            ines.on();
            assertTrue(ines.page().url().endsWith("/where"));
            assertEquals(List.of(), ines.barriers());
        }
    }

    @Test
    void at_a_follow_up_she_is_done_after_fifteen_interactions() {
        try (Guest ines = Guest.patient("ines-later", Purpose.FOLLOW_UP, "en")) {
            ines.on();
            ines.pick("now-4", "worst-6", "average-5").on();
            ines.pick("enjoyment-4", "activity-3").on();
            ines.pick("change-better", "medicines-changed-no").on();
            ines.pick("signs-rest-no").on();
            ines.on();
            assertTrue(ines.page().locator("h1").innerText().contains("Thank you"));
            assertTrue(ines.interactions() <= 15, "interactions: " + ines.interactions());
            assertEquals(14, ines.interactions());
            assertEquals(List.of(), ines.barriers());
        }
    }

    @Test
    void she_stops_halfway_and_finds_everything_another_day() {
        try (Guest ines = Guest.patient("ines-stops", Purpose.INTAKE, "en")) {
            ines.on();
            ines.pick("signs-rest-no").on();
            ines.page().locator(".zone-b18 polygon").click();
            ines.page().locator("[name=later]").click();
            ines.page().navigate("/my/intake");
            assertTrue(ines.page().locator(".tasks").innerText().contains("Done"));
            ines.on();
            assertTrue(ines.page().locator("#zone_b18").isChecked());
        }
    }
}
