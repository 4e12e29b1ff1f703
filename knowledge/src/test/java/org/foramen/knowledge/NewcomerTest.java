package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody adds knowledge of their own in a folder, without touching ours. */
class NewcomerTest {
    private static final String POLICY = """
            policy: newcomer
            name: A new payer
            payer: newcomer
            effective: {from: 2026-01-01}
            states: [OH]
            sources:
              newcomer-2026:
                title: Medical policy of a new payer
                read: 2026-11-20
            covered when:
              - for: [facet-rfa]
                all:
                  - id: NEW-1
                    says: Guidance is fluoroscopy.
                    cites: newcomer-2026, section 2
                    status: confirmed
                    request: {guidance: fluoroscopy}
                    ask: Which guidance is meant?
            """;

    @TempDir
    private Path folder;

    @Test
    void one_file_in_a_folder_is_a_policy_like_any_other() throws IOException {
        put("policies/newcomer.yaml", POLICY);
        Library library = Folder.library(read());
        assertEquals(
                "A new payer",
                library.policy("newcomer", LocalDate.of(2026, 11, 22))
                        .orElseThrow()
                        .name());
        assertNotEquals(Folder.library(Folder.read(Folder.good())).hash(), library.hash());
    }

    @Test
    void one_file_binds_a_family_of_ours_to_another_document() throws IOException {
        put("policies/plain-facet/l2000.yaml", """
                policy: plain-facet-l2000
                family: plain-facet
                name: The same words elsewhere
                effective: {from: 2026-01-01}
                states: [WY]
                cites: smith-2020
                """);
        assertEquals(4, Folder.library(read()).policies().size());
    }

    @Test
    void a_problem_is_told_with_the_folder_it_is_in() throws IOException {
        put("policies/newcomer.yaml", POLICY.replace("cites: newcomer-2026", "cites: newcomer-2025"));
        assertEquals(
                List.of(folder
                        + "/policies/newcomer.yaml:15:16: No source is called \"newcomer-2025\"."
                        + " Did you mean \"newcomer-2026\"?"),
                Folder.problems(read()));
    }

    @Test
    void a_file_of_ours_is_not_replaced() throws IOException {
        put("candidacy.yaml", "enough: 0\nreasons: []\n");
        assertEquals(
                List.of(folder + "/candidacy.yaml:1:1: There is a file candidacy.yaml already. A folder adds files and"
                        + " replaces none; give this one another name."),
                Folder.problems(read()));
    }

    @Test
    void a_file_in_another_encoding_is_told_with_its_place() throws IOException {
        put("policies/newcomer.yaml", "");
        Files.write(
                folder.resolve("policies/newcomer.yaml"),
                POLICY.replace("A new payer", "Un payeur hospitali\u00e8re").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(folder + "/policies/newcomer.yaml:2:26: This is not UTF-8. Save the file as UTF-8."),
                Folder.problems(read()));
    }

    @Test
    void a_folder_that_is_not_there_is_told() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        Problems problems = new Problems();
        Shelf.added(nowhere, Folder.stock(problems).digests().keySet(), problems);
        assertEquals(
                nowhere + ":1:1: There is no such folder of knowledge.",
                problems.all().getFirst().toString());
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private KnowledgeBase read() throws IOException {
        Problems problems = new Problems();
        Stock ours = Folder.stock(problems);
        return Reading.of(ours.and(Shelf.added(folder, ours.digests().keySet(), problems)), problems);
    }
}
