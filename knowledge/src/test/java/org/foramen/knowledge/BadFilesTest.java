package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code bad} spoils the sound folder in one way: {@code # put:} in its first line says where it is put, and
 * the {@code # expect:} lines at its end are all the problems that must be told, in order.
 */
class BadFilesTest {
    private static final String PUT = "# put: ";
    private static final String EXPECT = "# expect: ";

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_file_is_refused_with_line_column_and_what_to_do(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> lines = text.lines().toList();
        String name = lines.getFirst().substring(PUT.length());
        List<String> expected = lines.stream()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> line.substring(EXPECT.length()))
                .map(told -> Character.isDigit(told.charAt(0)) ? name + ":" + told : told)
                .toList();
        List<String> told = Folder.problems(Folder.read(Folder.goodWith(name, text)));
        assertFalse(told.isEmpty(), "it was taken for sound");
        assertEquals(String.join("\n", expected), String.join("\n", told));
    }

    @Test
    void there_are_many_ways_to_be_wrong() throws IOException {
        assertTrue(bad().count() >= 80);
    }

    static Stream<Path> bad() throws IOException {
        try (Stream<Path> files = Files.list(Folder.path("bad"))) {
            return files.sorted().toList().stream();
        }
    }
}
