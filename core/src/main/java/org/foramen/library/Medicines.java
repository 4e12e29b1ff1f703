package org.foramen.library;

/**
 * What is known of medicines beyond a procedure's own contraindications.
 *
 * @param holds how long which medicine is held before a procedure
 */
public record Medicines(HoldRules holds) {
    /** No table of medicines at all. */
    public static final Medicines NONE = new Medicines(HoldRules.NONE);
}
