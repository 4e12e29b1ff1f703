package org.foramen.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The map in the papers is drawn from the classes themselves: with -Dforamen.draw it is drawn anew. */
class MapTest {
    private static final Path MAP = House.root().resolve("docs/map.svg");

    @Test
    void the_map_shows_the_house_as_it_is() throws IOException {
        String drawn = Drawing.of(Rooms.uses());
        if (System.getProperty("foramen.draw") != null) Files.writeString(MAP, drawn);
        assertTrue(
                House.text(MAP).equals(drawn),
                "docs/map.svg is out of date: somebody uses somebody new. If that is meant, draw it: "
                        + "mvn -pl house -am verify -Dforamen.draw");
    }
}
