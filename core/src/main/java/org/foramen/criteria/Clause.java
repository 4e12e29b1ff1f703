package org.foramen.criteria;

/**
 * The words of a rule: what a clinician would sign.
 *
 * @param id the clause's id, "FJ-R1"
 * @param says the rule in a sentence
 * @param cites source id and place, "l38773, section C"
 * @param status how well it is sourced
 * @param ask the question that would settle it when it is unknown
 * @param from who can answer: clinician, patient, therapist, radiology, prescriber, payer, coder
 * @param silence how nothing recorded is read
 * @param due when the clause is judged
 */
public record Clause(
        String id, String says, String cites, Status status, String ask, String from, Silence silence, Due due) {

    /** How nothing recorded is read. */
    public enum Silence {
        /** Unknown, and asked. */
        ASKS,
        /** Taken as none, and printed as assumed: coverage exclusions and session caps only. */
        ASSUMED
    }

    /** When a clause is judged. */
    public enum Due {
        REQUEST,
        DAY,
        CLAIM
    }

    /** A clause with the usual readings: silence asks, due with the request, the clinician can answer. */
    public static Clause of(String id, String says, String cites, Status status, String ask) {
        return new Clause(id, says, cites, status, ask, "clinician", Silence.ASKS, Due.REQUEST);
    }
}
