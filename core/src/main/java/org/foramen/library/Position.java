package org.foramen.library;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param procedures of which procedures; none where it speaks of something else
 * @param about what else it speaks of ("Opioids"); blank where it speaks of procedures
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
 * @param disputes who disagrees with it, or with the whole of its document, printed in the same box
 * @param reach how far the document reaches that it is taken from, where that was written down
 * @param superseded whether a later statement of the same authority replaces it
 */
public record Position(
        String id,
        String authority,
        Type type,
        Set<String> procedures,
        String about,
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
        List<Said> disputes,
        Optional<Reach> reach,
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

    /** What somebody said in a dispute, with who it was and when. */
    public record Said(String by, String dated, String says, String cites, Status status) {}

    /**
     * How far a document on many procedures reaches.
     *
     * @param documents the ids of the sources it is, or is told in
     * @param speaksOf of whom and what it speaks
     * @param leavesOut what it leaves out, which is no position
     * @param status how well that is sourced
     * @param disputes who disagrees with the whole of it
     */
    public record Reach(Set<String> documents, String speaksOf, String leavesOut, Status status, List<Said> disputes) {
        public Reach {
            documents = Set.copyOf(documents);
            disputes = List.copyOf(disputes);
        }
    }

    /** The same position with what is known of its document, whose disputes are its own as well. */
    public Position within(Reach whole) {
        List<Said> all = new ArrayList<>(disputes);
        all.addAll(whole.disputes());
        return new Position(
                id,
                authority,
                type,
                procedures,
                about,
                stance,
                says,
                strength,
                certainty,
                scope,
                scopeSays,
                dated,
                latest,
                cites,
                status,
                all,
                Optional.of(whole),
                superseded);
    }
}
