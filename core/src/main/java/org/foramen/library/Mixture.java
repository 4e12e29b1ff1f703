package org.foramen.library;

import java.util.List;

/**
 * Drugs that use up one allowance between them: what share of its own limit each takes is added up.
 *
 * @param id "LA-MIX"
 * @param of the ids of their tables
 */
public record Mixture(String id, List<String> of, Procedure.Note note) {
    public Mixture {
        of = List.copyOf(of);
    }
}
