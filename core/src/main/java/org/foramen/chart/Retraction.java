package org.foramen.chart;

import java.time.LocalDate;

/**
 * An earlier entry taken back. The entry stays in the ledger and is no longer counted.
 *
 * @param entry the entry that is taken back
 * @param reason why
 * @param inError whether it was entered in error (wrong person, wrong side) rather than withdrawn
 */
public record Retraction(LocalDate on, EntryId entry, String reason, boolean inError) implements Fact {
    @Override
    public Kind kind() {
        return Kind.RETRACTION;
    }
}
