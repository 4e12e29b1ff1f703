package org.foramen.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The places where one law is broken, told all at once. */
record Broken(String law, List<String> places) {
    Broken {
        places = List.copyOf(places);
    }

    static void none(String law, List<String> places) {
        Broken broken = new Broken(law, places);
        assertTrue(places.isEmpty(), broken::message);
    }

    private String message() {
        return law + "\n  " + String.join("\n  ", places) + "\n";
    }
}
