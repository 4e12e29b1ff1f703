package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody at a terminal is told of knowledge files. */
class KnowledgeTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void sound_files_are_counted_and_the_status_is_zero() {
        assertEquals(0, Knowledge.lint(Optional.of(Folder.path("good")), out, out));
        assertTrue(said().startsWith("The knowledge is sound: 2 procedures, 1 pain generators, 3 policies"), said());
    }

    @Test
    void broken_files_are_told_all_at_once_and_the_status_is_two(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("jurisdictions.yaml"), "jurisdictions: NO\n");
        Files.writeString(folder.resolve("candidacy.yaml"), "enough: 1\nreasons:\n\t- x\n");
        assertEquals(2, Knowledge.lint(Optional.of(folder), out, out));
        assertEquals(
                List.of(
                        folder + "/candidacy.yaml:3:1: This is not YAML: found character '\\t(TAB)' that cannot start"
                                + " any token. (Do not use \\t(TAB) for indentation).",
                        folder + "/jurisdictions.yaml:1:16: Here stands a text where a list is expected.",
                        "2 problems in the knowledge files: nothing starts until they are mended."),
                said().lines().toList());
    }

    /** The day on which this was written; later, whoever answers for a file is reminded of it, and that is as it should be. */
    @Test
    void nothing_is_said_of_the_files_that_ship_but_that_they_are_sound() {
        assertEquals(0, Knowledge.lint(Optional.empty(), LocalDate.of(2026, 11, 29), out, out));
        assertEquals(1, said().lines().count(), said());
        assertTrue(said().startsWith("The knowledge is sound: "), said());
    }

    @Test
    void clauses_are_listed_with_status_file_and_line() {
        assertEquals(0, Knowledge.clauses(out, out));
        assertTrue(
                said().lines()
                        .anyMatch(line -> line.matches("FJ-R1\tconfirmed\tpolicies/medicare-facet/clauses.yaml:\\d+")),
                said());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
