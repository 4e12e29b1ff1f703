package org.foramen.exchange;

import java.util.List;
import org.foramen.chart.EntryId;

/**
 * One resource as it came in: where its bytes stand, and which entries of the chart it gave.
 *
 * @param file the number of its original, counted from 0
 * @param type its type
 * @param id its id; blank when it has none
 * @param from its first byte in the original
 * @param to the byte after its last
 * @param entries what it gave; empty when it was only kept
 */
public record Received(int file, String type, String id, int from, int to, List<EntryId> entries) {
    public Received {
        entries = List.copyOf(entries);
    }
}
