package org.foramen.exchange.r4;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.foramen.exchange.Problem;

/** The one way in for FHIR: bytes of JSON become resources, handed on one by one, or a list of problems. */
public final class Reader {
    /**
     * What came of reading one document.
     *
     * @param problems what is wrong with it, at most fifty
     * @param more how many more there are
     */
    public record Outcome(List<Problem> problems, int more) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    private final Set<String> wanted;
    private final Consumer<Resource> found;
    private final Scratch scratch = new Scratch();

    private Reader(Set<String> wanted, Consumer<Resource> found) {
        this.wanted = Set.copyOf(wanted);
        this.found = found;
    }

    /**
     * A reader of documents, one after another.
     *
     * @param wanted the types of resources to hand on with their elements
     * @param found takes each resource in turn, while nothing is wrong
     */
    public static Reader of(Set<String> wanted, Consumer<Resource> found) {
        return new Reader(wanted, found);
    }

    /**
     * Reads the document between two bytes.
     *
     * @param noun what the sender would call it: "file", "body" or "line"
     * @param file its name when it is one of several; else blank
     */
    public Outcome read(byte[] bytes, int from, int to, String noun, String file) {
        return new Document(bytes, from, to, noun, file).read(wanted, found, scratch);
    }
}
