package org.foramen.knowledge;

import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Spot;

/**
 * A clause with the place where it is written.
 *
 * @param id its id, "FJ-R1"
 * @param status how well it is sourced
 * @param at where it stands
 */
public record Listed(String id, Status status, Spot at) {

    /** The file it stands in: "policies/medicare-facet/clauses.yaml". */
    public String file() {
        return at.file();
    }
}
