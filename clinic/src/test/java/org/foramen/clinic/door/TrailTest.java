package org.foramen.clinic.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.junit.jupiter.api.Test;

class TrailTest {
    @Test
    void reading_a_chart_leaves_a_line_with_who_and_whose() {
        Web.signedIn("physician").get("/patients/miguel");
        assertTrue(latest().stream()
                .anyMatch(line -> line.who().equals("physician")
                        && line.action().equals("read")
                        && line.patient().filter("miguel"::equals).isPresent()
                        && line.outcome().equals("done")));
    }

    @Test
    void writing_into_a_chart_leaves_a_line() {
        Web nurse = Web.signedIn("nurse");
        nurse.post(
                "/patients/miguel/add/score",
                "/patients/miguel/add/score",
                Map.of("scale", "nrs", "value", "5", "on", "2026-11-01"));
        assertTrue(latest().stream()
                .anyMatch(line -> line.who().equals("nurse")
                        && line.action().equals("append")
                        && line.what().contains("score")));
    }

    @Test
    void what_was_refused_leaves_a_line_too() {
        Web.signedIn("front-desk").get("/patients/miguel");
        assertTrue(latest().stream()
                .anyMatch(line -> line.who().equals("front-desk")
                        && line.action().equals("read-chart")
                        && line.outcome().equals("refused")));
    }

    @Test
    void a_search_leaves_its_line_without_the_name_that_was_searched_for() {
        Web.signedIn("nurse").get("/patients?q=Marin");
        List<Trail.Line> lines = latest();
        assertTrue(lines.stream().anyMatch(line -> line.action().equals("search")));
        assertFalse(lines.toString().contains("Marin"));
    }

    @Test
    void an_auditor_reads_the_trail_on_a_page() {
        Web.signedIn("physician").get("/patients/rosa");
        String page = Web.signedIn("auditor").get("/audit").body();
        assertTrue(page.contains("physician") && page.contains("rosa"), page);
    }

    private static List<Trail.Line> latest() {
        return OpenClinic.clinic().part(Trail.class).latest(200);
    }
}
