package org.foramen.library;

import java.util.List;
import java.util.Optional;

/**
 * The bleeding classes of procedures as one authority draws them up.
 *
 * @param id "asra-pain-2018"
 * @param name as people call it
 * @param classes which procedure lies in which class
 */
public record BleedingScheme(String id, String name, List<Classed> classes) {
    public BleedingScheme {
        classes = List.copyOf(classes);
    }

    /**
     * The class of some procedures.
     *
     * @param procedures their ids
     * @param from the lower end, where the scheme names two classes
     * @param to the upper end, at which it counts
     * @param note what the scheme says, with source and status
     */
    public record Classed(List<String> procedures, Bleeding from, Bleeding to, Procedure.Note note) {
        public Classed {
            procedures = List.copyOf(procedures);
        }
    }

    /** The class of a procedure, where the scheme names it. */
    public Optional<Classed> of(String procedure) {
        return classes.stream().filter(c -> c.procedures().contains(procedure)).findFirst();
    }
}
