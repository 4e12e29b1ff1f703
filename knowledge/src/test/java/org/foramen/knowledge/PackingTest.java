package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foramen.knowledge.yaml.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build does with the files that ship. */
class PackingTest {
    @TempDir
    private Path folder;

    private Path source;
    private Path built;

    @BeforeEach
    void copy() throws IOException {
        source = folder.resolve("source");
        built = folder.resolve("built");
        for (KnowledgeFile file : Folder.good()) {
            put(source, file.at().name(), file.content());
            put(built, file.at().name(), file.content());
        }
    }

    @Test
    void a_policy_that_was_taken_away_rules_no_longer() throws IOException {
        Files.delete(source.resolve("policies/every-test.yaml"));
        pack();
        assertFalse(Files.exists(built.resolve("policies/every-test.yaml")));
        Stock stock = Pack.stock(Files.readAllBytes(built.resolve(Pack.NAME)));
        assertEquals(
                2, Folder.library(Reading.of(stock, new Problems())).policies().size());
    }

    @Test
    void files_that_are_no_yaml_are_not_packed_so_that_the_start_tells_why() throws IOException {
        pack();
        put(built, "candidacy.yaml", "enough: [".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        pack();
        assertFalse(Files.exists(built.resolve(Pack.NAME)));
    }

    private void pack() throws IOException {
        Packing.main(new String[] {source.toString(), built.toString()});
    }

    private static void put(Path folder, String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
