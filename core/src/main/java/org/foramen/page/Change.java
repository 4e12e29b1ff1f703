package org.foramen.page;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer of the consult that a new fact has changed.
 *
 * @param id which of the nine answers
 * @param was what it said before
 * @param now what it says now
 */
public record Change(String id, Line was, Line now) {

    /** What differs between two consults of one person, in the order of reading. */
    public static List<Change> between(ConsultPage before, ConsultPage after) {
        List<Answer> said = before.summary();
        List<Change> changes = new ArrayList<>();
        for (Answer now : after.summary()) {
            said.stream()
                    .filter(was -> was.id().equals(now.id()))
                    .filter(was -> !same(was.line(), now.line()))
                    .forEach(was -> changes.add(new Change(now.id(), was.line(), now.line())));
        }
        return List.copyOf(changes);
    }

    private static boolean same(Line was, Line now) {
        return was.says().equals(now.says()) && was.truth() == now.truth();
    }
}
