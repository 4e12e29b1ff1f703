package org.foramen.library;

import java.util.Set;
import org.foramen.criteria.Status;

/**
 * Which contractor speaks for which states, as dated data.
 *
 * @param id "J15"
 * @param contractor "CGS"
 * @param states US states, two letters
 * @param status how well the assignment is sourced
 * @param cites source id
 */
public record Jurisdiction(String id, String contractor, Set<String> states, Status status, String cites) {
    public Jurisdiction {
        states = Set.copyOf(states);
    }
}
