package org.foramen.library;

/**
 * What is known of medicines beyond a procedure's own contraindications.
 *
 * @param holds how long which medicine is held before a procedure
 * @param limits what may be given at most, and what the day of service asks
 * @param opioids how opioids are counted and what to think of beside them
 * @param genes what a gene says of a medicine
 */
public record Medicines(HoldRules holds, Limits limits, Opioids opioids, Genes genes) {
    /** No table of medicines at all. */
    public static final Medicines NONE = new Medicines(HoldRules.NONE, Limits.NONE, Opioids.NONE, Genes.NONE);

    /** The same with other limits. */
    public Medicines with(Limits others) {
        return new Medicines(holds, others, opioids, genes);
    }
}
