package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The mappings, written by hand: each folder under {@code cases} holds resources of Rosa's record ({@code before.json},
 * one a paragraph) and the facts that must come of them ({@code after.txt}, one a line).
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/org/foramen/exchange/cases");

    @TestFactory
    Stream<DynamicTest> eachCase() throws IOException {
        return Files.list(CASES)
                .sorted()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) {
        String[] resources = text(folder.resolve("before.json")).strip().split("\n\n");
        List<String> expected =
                text(folder.resolve("after.txt")).lines().sorted().toList();
        assertEquals(
                String.join("\n", expected), String.join("\n", FactLines.of(Given.intake(Given.bundle(resources)))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
