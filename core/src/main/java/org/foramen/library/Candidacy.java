package org.foramen.library;

import java.util.List;

/**
 * The bridge between basic care and surgery: what must be so, and how many of the reasons of timing make it time.
 *
 * @param reasons the clauses
 * @param enough how many reasons that are not needed must hold
 */
public record Candidacy(List<Reason> reasons, int enough) {
    public Candidacy {
        reasons = List.copyOf(reasons);
    }
}
