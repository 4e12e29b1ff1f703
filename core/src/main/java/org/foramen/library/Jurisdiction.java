package org.foramen.library;

import java.util.Map;
import java.util.Set;
import org.foramen.criteria.Status;

/**
 * Which contractor speaks for which states, as dated data.
 *
 * @param id "J15"
 * @param contractor "CGS"
 * @param states US states in two letters; elsewhere countries as ISO writes them
 * @param status how well the assignment is sourced
 * @param cites source id
 * @param otherwise the states whose assignment is sourced better or worse than that
 */
public record Jurisdiction(
        String id, String contractor, Set<String> states, Status status, String cites, Map<String, Status> otherwise) {
    public Jurisdiction {
        states = Set.copyOf(states);
        otherwise = Map.copyOf(otherwise);
    }

    /** How well it is sourced that it speaks for a state. */
    public Status status(String state) {
        return otherwise.getOrDefault(state, status);
    }
}
