package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Patient;
import org.foramen.criteria.Request;
import org.foramen.knowledge.yaml.Problem;
import org.junit.jupiter.api.Test;

/** A file becomes a person, or everything that is wrong with it, in words and with line and column. */
class VignetteFileTest {
    private static final String ROSA = """
            story: Rosa, 61, has had low back pain since January.
            today: 2026-11-22
            patient: {name: Rosa Delgado, born: 1965-03-02, sex: female, lives: OH, payers: [medicare]}
            request:
              procedure: lumbar-medial-branch-rfa
              sites: [L4-5 left, L5-S1 left]
              on: 2026-12-01 09:30
              purpose: {diagnostic: first}
              contrast: iohexol 2 mL
              injectate: [bupivacaine 0.5% 1 mL, dexamethasone 10 mg]
              temperature: 80 C
              parts: [{procedure: sacroiliac-injection, site: sacroiliac left}]
            chart:
              - 2026-02-10  pain  low-back axial since 2026-01-05, worst 8, by Dr Nwosu
              - 2026-09-01  block medial-branch at L4-5 left, nrs 7 to 1, learned 2026-09-20
            """;

    @Test
    void a_person_has_a_name_a_place_and_payers() {
        Vignette rosa = good(ROSA);
        assertEquals(
                new Patient(
                        "rosa-delgado",
                        "Rosa Delgado",
                        Optional.of(LocalDate.of(1965, 3, 2)),
                        Patient.Sex.FEMALE,
                        Optional.of("OH")),
                rosa.patient());
        assertEquals(LocalDateTime.of(2026, 11, 22, 8, 0), rosa.asked());
        assertEquals(3, rosa.chart().entries().size());
    }

    @Test
    void a_request_says_how_it_is_meant_to_be_done() {
        Request request = good(ROSA).request().orElseThrow();
        assertEquals("[L4-5 left, L5-S1 left]", request.sites().toString());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), request.on());
        assertEquals(List.of("09:30"), request.detail("hour"));
        assertEquals(List.of("diagnostic-first"), request.detail("purpose"));
        assertEquals(List.of("contrast-used", "iohexol"), request.detail("contrast"));
        assertEquals(List.of("bupivacaine", "dexamethasone"), request.detail("injectate"));
        assertEquals(List.of("80 Cel"), request.detail("temperature"));
        assertEquals(List.of("sacroiliac-injection"), request.detail("also"));
        assertEquals(List.of(), request.detail("guidance"));
    }

    @Test
    void an_entry_knows_its_author_and_when_it_was_learned() {
        Vignette rosa = good(ROSA);
        assertEquals("Dr Nwosu", rosa.lines().get(1).entry().author());
        assertEquals(
                LocalDate.of(2026, 9, 20),
                rosa.lines().get(2).entry().recorded().atZone(Vignette.ZONE).toLocalDate());
    }

    @Test
    void every_problem_is_told_at_once_with_its_line_and_column() {
        List<String> told = bad("""
                story: Rosa.
                today: 2026-02-30
                patient: {name: Rosa, lives: Ohio}
                request: {procedure: lumbar-medial-branch-rfa, site: L7 left, purpos: repeat}
                chart:
                  - 2026-01-10  block  medial-branch at L7 left
                  - 2026-01-10  block  medial-branch at L4-5 left, nrs 70 to 1
                expect:
                  medicare-facet-l38773: {not mett: FJ-R1}
                """);
        assertEquals(7, told.size(), () -> String.join("\n", told));
        assertTrue(
                told.contains(
                        "rosa.yaml:6:41: 'L7' is not a spinal level. Levels are written C5-6, T12-L1, L4-5 or L5-S1;"
                                + " roots 'L5 root'; nerves 'L4 medial-branch'; areas low-back, neck, leg, knee and so on."),
                told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("rosa.yaml:9:27: ") && line.contains("\"not met\"")));
        assertTrue(told.stream().anyMatch(line -> line.contains("\"purpos\"") && line.contains("purpose")));
    }

    @Test
    void nobody_can_know_today_what_is_learned_tomorrow() {
        List<String> told = bad("""
                story: Rosa.
                today: 2026-11-22
                patient: {name: Rosa}
                chart:
                  - 2026-11-23  finding fever present
                """);
        assertTrue(told.getFirst().startsWith("rosa.yaml:5:5: This is known from 2026-11-23 on"), told::toString);
    }

    @Test
    void a_policy_cannot_answer_where_nothing_is_asked_for() {
        List<String> told = bad("""
                story: Rosa.
                today: 2026-11-22
                patient: {name: Rosa}
                expect: {medicare-facet-l38773: met}
                """);
        assertTrue(told.getFirst().contains("A policy answers a request"), told::toString);
    }

    private static Vignette good(String text) {
        VignetteFile file = VignetteFile.read("rosa.yaml", "rosa", text);
        return assertInstanceOf(VignetteFile.Good.class, file, file::toString).vignette();
    }

    private static List<String> bad(String text) {
        return assertInstanceOf(VignetteFile.Bad.class, VignetteFile.read("rosa.yaml", "rosa", text))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }
}
