package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.care.Foremost;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;

/** What stands above every page never says anything else than the consult below it. */
class ForemostTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void the_alarms_and_the_stage_are_those_of_the_whole_consult_for_everybody() throws IOException {
        for (Vignette vignette : Vignettes.read().all()) {
            Consult whole = Consult.of(LIBRARY, vignette.chart(), AT, ZoneOffset.UTC, Optional.empty());
            Foremost foremost = Foremost.of(LIBRARY, vignette.chart(), AT, ZoneOffset.UTC);
            assertEquals(whole.alarms(), foremost.alarms(), vignette.story());
            assertEquals(whole.pathway(), foremost.pathway(), vignette.story());
        }
    }
}
