package org.foramen.clinic;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.foramen.clinic.consult.LoadedKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class RehearsalTest {
    @Test
    void a_rehearsal_opens_every_page_and_leaves_nothing_behind(@TempDir Path folder) throws IOException {
        Settings settings = new Settings(folder, 0, ZoneOffset.UTC, true);
        try (ConfigurableApplicationContext clinic = Clinic.open(settings, LoadedKnowledge.reading())) {
            assertDoesNotThrow(() -> Rehearsal.in(clinic));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
