package org.foramen.library;

import java.math.BigDecimal;
import java.util.List;
import org.foramen.criteria.Names;

/**
 * A drug, or drugs that are counted as one, and what may be given of it at most.
 *
 * @param id "lidocaine", "steroid"
 * @param name as clinicians say it
 * @param of the drugs that are counted
 * @param equals how much of each drug counts for how much; none where the drug counts as itself
 * @param limits what each authority allows
 */
public record DoseTable(String id, String name, Names of, List<Equivalent> equals, List<DoseLimit> limits) {
    public DoseTable {
        equals = List.copyOf(equals);
        limits = List.copyOf(limits);
    }

    /**
     * How much of a drug counts for how much of the one that is counted in.
     *
     * @param drug the drug, a word or a set
     * @param of the same as names
     * @param each so many milligrams of it
     * @param counts count for so many
     */
    public record Equivalent(String drug, Names of, BigDecimal each, BigDecimal counts, Procedure.Note note) {}
}
