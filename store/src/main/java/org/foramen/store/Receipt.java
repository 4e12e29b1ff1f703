package org.foramen.store;

/**
 * What the ledger did with what it was given.
 *
 * @param added how many entries are new
 * @param known how many it already had
 * @param entries how many the chart has now
 */
public record Receipt(int added, int known, long entries) {}
