package org.foramen.knowledge.yaml;

import java.util.Comparator;

/**
 * Something wrong with a knowledge file: where, what, and what to do about it.
 *
 * @param at where
 * @param message what is wrong and how it is put right
 */
public record Problem(Spot at, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As compilers write it, so that editors find the place: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return at + ": " + message;
    }
}
