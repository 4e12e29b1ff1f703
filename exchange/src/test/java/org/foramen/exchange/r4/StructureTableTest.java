package org.foramen.exchange.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of R4 that ships is the one that HAPI's model makes, and every shape of it can be put together. */
class StructureTableTest {
    @Test
    void theShippedTableIsWhatTheModelSays() throws IOException, ReflectiveOperationException {
        try (InputStream in = R4.class.getResourceAsStream("fhir-r4.table")) {
            assertEquals(StructureTable.text(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyResourceCanBePutTogetherDownToItsLeaves() {
        var seen = new java.util.HashSet<String>();
        R4.table().resources().forEach(type -> visit(type, seen));
        assertEquals(146, R4.table().resources().size());
        assertTrue(seen.size() > 600, "shapes " + seen.size());
    }

    private static void visit(String type, java.util.Set<String> seen) {
        if (seen.add(type)) {
            Shape shape = R4.table().shape(type);
            assertTrue(shape.elements().size() <= Long.SIZE, type + " has more elements than bits");
            shape.properties().values().stream()
                    .filter(property -> property.kind() == Kind.OBJECT)
                    .forEach(property -> visit(property.type(), seen));
        }
    }

    @Test
    void aChoiceBecomesOnePropertyATypeAndAPrimitiveHasASibling() {
        Shape observation = R4.table().shape("Observation");
        assertEquals(
                "value", observation.property("valueQuantity").orElseThrow().element());
        assertTrue(observation.property("_valueString").orElseThrow().sibling());
        assertEquals(List.of("status", "code"), observation.missing(0));
    }
}
