package org.foramen.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The rows of holds that are shown beside others and never decide, for another row always asks for more: outlasted.csv. */
final class Outlasted {
    private Outlasted() {}

    /** @param what "hold" or "restart" */
    static Set<String> rows(String what) {
        try (InputStream file = Objects.requireNonNull(Outlasted.class.getResourceAsStream("outlasted.csv"))) {
            Set<String> rows = new TreeSet<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> line.startsWith(what + ","))
                    .map(line -> line.substring(what.length() + 1))
                    .forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
