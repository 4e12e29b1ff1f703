package org.foramen.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Status;

/**
 * What one authority says of a procedure. Direction, strength and certainty are never merged into one number.
 *
 * @param id "P-ESI-01"
 * @param authority who speaks
 * @param type government, evidence synthesis, generalist, proceduralists, working group, payer, clinic
 * @param procedures of which procedures
 * @param stance for, against, on conditions, a statement of evidence, or that it does not address the question
 * @param says what it says, in our words
 * @param strength its own words for the strength of the recommendation; "not stated"
 * @param certainty its own words for the certainty of the evidence; "not stated"
 * @param scope whom it speaks of, as a criterion; judged in three truths
 * @param scopeSays the scope in words
 * @param dated when it was said, as well as that is known ("2025-02-19", "2016/2020")
 * @param latest the latest of those dates
 * @param cites source id
 * @param status how well it is sourced
 * @param disputes who disagrees with it, printed in the same box
 * @param superseded whether a later statement of the same authority replaces it
 */
public record Position(
        String id,
        String authority,
        Type type,
        Set<String> procedures,
        Stance stance,
        String says,
        String strength,
        String certainty,
        Criterion scope,
        String scopeSays,
        String dated,
        Optional<LocalDate> latest,
        String cites,
        Status status,
        List<Dispute> disputes,
        boolean superseded) {
    public Position {
        procedures = Set.copyOf(procedures);
        disputes = List.copyOf(disputes);
    }

    /** Who speaks. */
    public enum Type {
        GOVERNMENT,
        EVIDENCE,
        GENERALIST,
        PROCEDURALISTS,
        WORKING_GROUP,
        PAYER,
        CLINIC
    }

    /** Which way it speaks. */
    public enum Stance {
        FOR,
        AGAINST,
        CONDITIONAL,
        EVIDENCE,
        INSUFFICIENT,
        NOT_ADDRESSED
    }

    /** An answer to a position, with who gave it and when. */
    public record Dispute(String by, String dated, String says, String cites, Status status) {}
}
