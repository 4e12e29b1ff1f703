package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foramen.criteria.Lexicon;
import org.foramen.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every FHIR file of a folder of data sets ({@code foramen.data}) is read or refused with words, and counted. */
@Tag("data")
class DataTest {
    private static final Path DATA = Path.of(System.getProperty("foramen.data", "."));

    private static final Lexicon LEXICON = switch (KnowledgeBase.load()) {
        case KnowledgeBase.Loaded loaded -> loaded.library().lexicon();
        case KnowledgeBase.Refused refused -> throw new AssertionError(refused.problems());
    };

    /** What was seen of one data set. */
    private static final class Seen {
        private int read;
        private int refused;
        private Count count = Count.NONE;
        private final Map<String, Count> types = new TreeMap<>();
        private final Map<String, Integer> codes = new TreeMap<>();

        private void take(Reading reading) {
            switch (reading) {
                case Reading.Read r -> {
                    read++;
                    count = count.and(r.intake().count());
                    r.intake().counts().forEach((type, seen) -> types.merge(type, seen, Count::and));
                }
                case Reading.Refused r -> {
                    refused++;
                    assertFalse(r.problems().isEmpty());
                    codes.merge(r.problems().getFirst().code(), 1, Integer::sum);
                }
            }
        }

        private static String row(Map.Entry<String, Count> type) {
            Count of = type.getValue();
            return "| " + type.getKey() + " | " + of.understood() + " | " + of.kept() + " | " + of.unread() + " |";
        }

        private String row(String name) {
            return "| " + name + " | " + (read + refused) + " | " + read + " | " + count.understood() + " | "
                    + count.kept() + " | " + count.unread() + " | " + (refused == 0 ? "" : refused + " " + codes)
                    + " |";
        }
    }

    @Test
    void everyFileIsReadOrRefusedAndCounted() throws IOException {
        Map<String, Seen> sets = new LinkedHashMap<>();
        for (Path file : files()) {
            sets.computeIfAbsent(DATA.relativize(file).getName(0).toString(), name -> new Seen())
                    .take(read(file));
        }
        List<String> rows = new ArrayList<>();
        sets.forEach((name, seen) -> rows.add(seen.row(name)));
        Map<String, Count> types = new TreeMap<>();
        sets.values().forEach(seen -> seen.types.forEach((type, count) -> types.merge(type, count, Count::and)));
        types.entrySet().forEach(type -> rows.add(Seen.row(type)));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/records-in.md"), rows);
        assertFalse(sets.isEmpty());
    }

    @Test
    void everyWholeRecordOfAnInventedPersonIsRead() throws IOException {
        for (Path file : files()) {
            if (file.getParent().endsWith("synthea/bundles")) {
                assertTrue(read(file) instanceof Reading.Read, file.toString());
            }
        }
    }

    @Test
    void everyRequestToAServiceIsNamedAsOne() throws IOException {
        for (Path file : files()) {
            boolean request =
                    file.toString().contains("opioid-cds-r4") && file.toString().contains("requests");
            if (request && read(file) instanceof Reading.Refused refused) {
                assertEquals("B114", refused.problems().getFirst().code(), file.toString());
                assertEquals(1, refused.problems().size(), file.toString());
            } else if (request) {
                throw new AssertionError(file + " was read as a record");
            }
        }
    }

    private static Reading read(Path file) {
        return Records.known(LEXICON, Given.NOW).read(file);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(DATA)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(json|ndjson)(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }
}
