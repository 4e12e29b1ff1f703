package org.foramen.library;

import java.util.List;
import java.util.Set;
import org.foramen.library.Position.Said;

/**
 * A claim or a figure about which those who should know disagree. It is shown with every side, beside what it is about.
 *
 * @param id "CON-RELIEF"
 * @param about what the disagreement is about, in a few words
 * @param claim what is claimed
 * @param claimedBy who claims it; the articles that Foramen was asked for by, with the rows of our list
 * @param procedures beside which procedures it is shown
 * @param sides who says what of it, dated; two at least
 */
public record Contested(
        String id, String about, String claim, String claimedBy, Set<String> procedures, List<Said> sides) {
    public Contested {
        procedures = Set.copyOf(procedures);
        sides = List.copyOf(sides);
    }
}
