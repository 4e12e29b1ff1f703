package org.foramen.library;

import java.util.List;
import java.util.Set;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Status;

/**
 * A payer's list of what needs its leave before it is done, as it stood on a day.
 *
 * @param id its id ("wiser")
 * @param name as a person reads it
 * @param payer whose list it is
 * @param authority who made it, and by which act
 * @param dated the day or version of the list that was read
 * @param effective the dates of service it is for
 * @param reach where it applies; empty means everywhere the payer is
 * @param items what is on it
 * @param notes what else must be known: how to ask, how long an answer is good for
 */
public record AuthorizationList(
        String id,
        String name,
        String payer,
        String authority,
        String dated,
        Policy.Effective effective,
        List<Reach> reach,
        List<Item> items,
        List<String> notes) {
    public AuthorizationList {
        reach = List.copyOf(reach);
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /**
     * One thing on the list.
     *
     * @param clause its id, words, source and status, and what to ask while it is unknown which code is meant
     * @param codes the codes that it names; empty where the list names procedures and no codes
     * @param procedures procedures that are on it whichever code is billed
     * @param perhaps procedures of which some codes are on it and others not
     * @param settings where the service must take place for it to count; empty means anywhere
     * @param span the dates of service on which it is on the list
     * @param disputes who says otherwise
     */
    public record Item(
            Clause clause,
            Set<String> codes,
            Set<String> procedures,
            Set<String> perhaps,
            Set<String> settings,
            Policy.Effective span,
            List<Dispute> disputes) {
        public Item {
            codes = Set.copyOf(codes);
            procedures = Set.copyOf(procedures);
            perhaps = Set.copyOf(perhaps);
            settings = Set.copyOf(settings);
            disputes = List.copyOf(disputes);
        }
    }

    /** Somebody says otherwise of these settings: who, when, what, and how well that is sourced. */
    public record Dispute(Set<String> settings, String by, String dated, String says, String cites, Status status) {
        public Dispute {
            settings = Set.copyOf(settings);
        }
    }
}
