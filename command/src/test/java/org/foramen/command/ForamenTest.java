package org.foramen.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody at a terminal sees, with good input and with bad. */
class ForamenTest {
    private static final String PERSON =
            "{\"resourceType\":\"Patient\",\"id\":\"p\",\"name\":[{\"family\":\"Delgado\",\"given\":[\"Rosa\"]}],"
                    + "\"birthDate\":\"1965-03-02\",\"gender\":\"female\"}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void somebody_of_whom_nothing_is_known_is_told_what_to_ask() throws IOException {
        assertEquals(0, run("consult", bundle(PERSON), "--on", "2026-11-22"));

        assertTrue(said().contains("Rosa Delgado, 61 years, female"), said());
        assertTrue(said().contains("Allergies: not recorded, so unknown."), said());
        assertTrue(said().contains("ALARM-CES"), said());
    }

    @Test
    void the_whole_answer_comes_as_json() throws IOException {
        assertEquals(0, run("consult", bundle(PERSON), "--on", "2026-11-22", "--json"));

        assertTrue(said().startsWith("{") && said().contains("\"unasked\""), said());
        assertTrue(said().contains("\"truth\" : \"UNKNOWN\""), said());
    }

    @Test
    void a_procedure_is_judged_where_it_is_asked_for() throws IOException {
        assertEquals(
                0, run("consult", bundle(PERSON), "--procedure", "lumbar-medial-branch-rfa", "--site", "L4-5 left"));

        assertTrue(said().contains("ASKED FOR: Lumbar medial branch radiofrequency ablation, L4-5 left"), said());
        assertTrue(said().contains("BMJ Rapid Recommendation"), said());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"resourceType\":| B001",
                "{\"resourceType\":\"Patient\",\"birthdate\":\"1970-01-01\"}| B008",
                "{\"resourceType\":\"Patient\",\"id\":\"a\",\"id\":\"b\"}| B007",
                "{\"resourceType\":\"Patient\",\"birthDate\":\"2023-02-29\"}| 29 February 2023 does not exist"
            })
    void bad_input_is_refused_with_one_message_and_status_2(String json, String expected) throws IOException {
        assertEquals(2, run("consult", bundle(json)));

        assertTrue(complained().contains(expected.strip()), complained());
        assertEquals("", said());
    }

    @Test
    void an_empty_file_and_a_missing_file_are_refused() throws IOException {
        assertEquals(2, run("consult", bundle("")));
        assertEquals(2, run("consult", folder.resolve("nowhere.json").toString()));

        assertTrue(complained().contains("nowhere.json"), complained());
    }

    @Test
    void a_word_that_is_not_understood_is_named() {
        assertEquals(2, run("consult", "--on", "2026-02-30", "--site", "L7 left"));

        assertTrue(complained().contains("2026-02-30"), complained());
        assertTrue(complained().contains("L7"), complained());
        assertTrue(complained().contains("Which file?"), complained());
    }

    @Test
    void a_procedure_that_nobody_knows_is_answered_with_those_that_are() throws IOException {
        assertEquals(2, run("consult", bundle(PERSON), "--procedure", "magic"));

        assertTrue(complained().contains("epidural-caudal"), complained());
    }

    @Test
    void an_overlay_that_loosens_a_rule_is_refused_wherever_it_is_named() throws IOException {
        Path overlay = Files.createDirectory(folder.resolve("overlay"));
        Files.writeString(
                overlay.resolve("ours.yaml"),
                "overlay: ours\nbecause: A test.\ntighten:\n  - {rule: ALARM-CES, within: 40 h}\n");
        assertEquals(2, run("consult", bundle(PERSON), "--overlay", overlay.toString()));
        assertEquals(2, run("vignettes", "--overlay", overlay.toString()));
        assertEquals(2, run("knowledge", "lint", "--overlay", overlay.toString()));

        assertEquals(
                3,
                complained()
                        .lines()
                        .filter(line -> line.contains("never loosen it"))
                        .count());
    }

    @Test
    void the_knowledge_that_ships_is_sound() {
        assertEquals(0, run("knowledge"));

        assertTrue(said().startsWith("The knowledge is sound"), said());
    }

    private int run(String... words) {
        return Foramen.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String bundle(String json) throws IOException {
        return Files.writeString(folder.resolve("person.json"), json).toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
