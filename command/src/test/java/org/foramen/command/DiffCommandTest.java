package org.foramen.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody looks at what a new edition of the knowledge changes. */
class DiffCommandTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_copy_does_not_differ() throws IOException {
        Copies.shipped(folder);
        assertEquals(0, diff("shipped", folder.toString()));
        assertEquals("Nothing differs.", terminal.said().strip());
    }

    @Test
    void a_sooner_alarm_is_told_with_its_file_rule_and_values() throws IOException {
        Copies.replace(Copies.shipped(folder).resolve("alarms/red-flags.yaml"), "within: 4 h", "within: 2 h");
        assertEquals(1, diff("shipped", folder.toString()));
        List<String> lines = terminal.said().lines().toList();
        assertEquals("alarms/red-flags.yaml", lines.getFirst());
        assertTrue(lines.contains("  ALARM-CES  within  number: 4 h -> 2 h"), terminal.said());
        assertTrue(lines.getLast().matches("\\d+ changes? in 1 file: number \\d+\\."), terminal.said());
    }

    @Test
    void what_is_not_there_and_what_is_no_knowledge_is_told_at_once() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(2, diff(folder.resolve("nowhere").toString(), empty.toString()));
        List<String> lines = terminal.complained().lines().toList();
        assertTrue(lines.get(0).endsWith("nowhere\": there is no such folder or archive."), terminal.complained());
        assertTrue(lines.get(1).endsWith("empty\": it holds no knowledge file (.yaml, .csv)."), terminal.complained());
        assertTrue(lines.get(2).startsWith("Write: ./foramen knowledge diff A B."), terminal.complained());
    }

    @Test
    void a_broken_file_is_no_silence() throws IOException {
        Files.writeString(Copies.shipped(folder).resolve("candidacy.yaml"), "enough: [\n");
        assertEquals(2, diff("shipped", folder.toString()));
        assertTrue(terminal.complained().contains("candidacy.yaml:2:1: This is not YAML"), terminal.complained());
    }

    private int diff(String before, String after) {
        return terminal.run("knowledge", "diff", before, after);
    }
}
