package org.foramen.store;

/**
 * Somebody who came in by a link: the patient, or a carer who answers for them.
 *
 * @param link the number of the link
 * @param patient whose chart it is
 * @param purpose what they came for
 * @param name their own name
 * @param carer whether they are a carer
 */
public record Guest(long link, String patient, String purpose, String name, boolean carer) {
    /** The name under which the audit knows them: "carer/17". */
    public String who() {
        return (carer ? "carer/" : "patient/") + link;
    }

    Caller calling(String correlation) {
        return new Caller(who(), Role.PATIENT, correlation);
    }
}
