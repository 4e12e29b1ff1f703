package org.foramen.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.foramen.knowledge.Edition;

/**
 * The editions of the knowledge that somebody named.
 *
 * @param found those that are there
 * @param problems a sentence for each that is not
 */
record Editions(List<Edition> found, List<String> problems) {
    static Editions of(List<String> names) {
        List<Edition> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            try {
                found.add(Edition.of(name));
            } catch (IOException | InvalidPathException none) {
                problems.add("No knowledge can be read from \"" + name + "\": " + none.getMessage() + ".");
            }
        }
        return new Editions(List.copyOf(found), List.copyOf(problems));
    }
}
