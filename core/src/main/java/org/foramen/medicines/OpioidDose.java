package org.foramen.medicines;

import java.math.BigDecimal;
import org.foramen.chart.Entry;
import org.foramen.library.Opioids.Factor;
import org.foramen.library.Procedure.Note;

/** An opioid that is taken, and what it comes to in a day. */
public sealed interface OpioidDose {
    /** The entry that says so. */
    Entry entry();

    /**
     * It could be reckoned.
     *
     * @param daily the daily dose in the unit of the factor
     * @param mme milligrams of oral morphine a day, never rounded down
     * @param asNeeded whether it is taken when needed, and counted at its most
     */
    record Counted(Entry entry, Factor factor, BigDecimal daily, BigDecimal mme, boolean asNeeded)
            implements OpioidDose {}

    /** It is never counted, on purpose. */
    record Uncounted(Entry entry, Note note) implements OpioidDose {}

    /** It could not be reckoned, so the total is at least the rest; {@code drug} says which it is. */
    record Open(Entry entry, String drug, String why, String ask) implements OpioidDose {}
}
