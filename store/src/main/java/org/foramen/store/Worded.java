package org.foramen.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.foramen.chart.Entry;

/**
 * An entry with its fact put into words, ready for the ledger.
 *
 * @param entry the entry
 * @param text the canonical text of its fact
 */
record Worded(Entry entry, String text) {
    static Worded of(Entry entry) {
        return new Worded(entry, Facts.text(entry.fact()));
    }

    UUID id() {
        return entry.id().value();
    }

    String kind() {
        return entry.fact().kind().word();
    }

    // The database keeps microseconds; what is hashed must be what can be read again.
    Link link(String patient, long sequence, Instant kept) {
        return new Link(
                patient,
                sequence,
                id(),
                entry.recorded().truncatedTo(ChronoUnit.MICROS),
                kept,
                entry.author(),
                entry.origin().name(),
                kind(),
                text);
    }
}
