package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;

/** Every vignette that ships agrees with the knowledge that ships. */
class ShippedTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();

    @Test
    void every_vignette_agrees() throws IOException {
        Report report = Vignettes.shipped(LIBRARY);
        assertEquals(Report.AGREED, report.status(), () -> Printed.of(report, LIBRARY));
    }
}
