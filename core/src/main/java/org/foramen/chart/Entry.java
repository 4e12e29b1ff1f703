package org.foramen.chart;

import java.time.Instant;

/**
 * A fact as the ledger keeps it. When it was learned is not when it was true.
 *
 * @param id what the entry is called
 * @param recorded when it was learned
 * @param author who wrote it
 * @param origin how it came in
 * @param fact what is known
 */
public record Entry(EntryId id, Instant recorded, String author, Origin origin, Fact fact) {}
