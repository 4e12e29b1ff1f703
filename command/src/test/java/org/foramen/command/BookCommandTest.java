package org.foramen.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody prints the knowledge to have it signed. */
class BookCommandTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void what_is_in_use_is_printed_a_chapter_a_file() throws IOException {
        assertEquals(0, terminal.run("knowledge", "book", "--to", folder.toString()));
        assertTrue(terminal.said().endsWith("README.md.\n"), terminal.said());
        String contents = Files.readString(folder.resolve("README.md"));
        assertTrue(contents.contains("](alarms/red-flags.md)"), contents);
        assertTrue(Files.readString(folder.resolve("alarms/red-flags.md")).contains("**ALARM-CES**"));
    }

    @Test
    void another_edition_is_printed_as_it_is() throws IOException {
        Path ours = Copies.shipped(folder.resolve("ours"));
        Copies.replace(ours.resolve("alarms/red-flags.yaml"), "within: 4 h", "within: 2 h");
        assertEquals(
                0,
                terminal.run(
                        "knowledge",
                        "book",
                        ours.toString(),
                        "--to",
                        folder.resolve("to").toString()));
        assertTrue(Files.readString(folder.resolve("to/alarms/red-flags.md")).contains("within: 2 h"));
    }

    @Test
    void what_cannot_be_read_is_not_printed() throws IOException {
        Path ours = Copies.shipped(folder.resolve("ours"));
        Files.writeString(ours.resolve("candidacy.yaml"), "enough: [\n");
        assertEquals(
                2,
                terminal.run(
                        "knowledge",
                        "book",
                        ours.toString(),
                        "--to",
                        folder.resolve("to").toString()));
        assertTrue(terminal.complained().contains("candidacy.yaml:2:1: "), terminal.complained());
        assertEquals(
                2, terminal.run("knowledge", "book", folder.resolve("nowhere").toString()));
        assertTrue(terminal.complained().contains("there is no such folder or archive"), terminal.complained());
        assertEquals(2, terminal.run("knowledge", "book", "--loudly"));
        assertTrue(terminal.complained().contains("Write: ./foramen knowledge book"), terminal.complained());
    }
}
