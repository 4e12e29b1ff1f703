package org.foramen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Entries on their way into one chart: what the chart has already is left out, the rest goes in together.
 *
 * @param patient whose chart
 * @param entries what was given
 */
record Addition(String patient, List<Worded> entries) {

    /** Adds what is new to a chart whose head is held. */
    Receipt to(Connection connection, Charts.Head held, Instant now) throws SQLException {
        List<Worded> fresh = fresh(connection);
        Instant kept = now.isAfter(held.kept()) ? now : held.kept();
        Charts.Head head = Entries.add(connection, patient, new Charts.Head(held.entries(), held.hash(), kept), fresh);
        if (!fresh.isEmpty()) {
            Charts.moveOn(connection, patient, head);
        }
        return new Receipt(fresh.size(), entries.size() - fresh.size(), head.entries());
    }

    /** How the audit puts it: how many entries and of which kinds, never what they say. */
    String words() {
        String kinds = entries.stream().map(Worded::kind).distinct().sorted().collect(Collectors.joining(", "));
        return entries.size() + (entries.size() == 1 ? " entry: " : " entries: ") + kinds;
    }

    private List<Worded> fresh(Connection connection) throws SQLException {
        Map<UUID, String> known = Entries.known(connection, patient, entries);
        Map<UUID, Worded> fresh = new LinkedHashMap<>();
        for (Worded entry : entries) {
            String there = known.putIfAbsent(entry.id(), entry.text());
            if (there == null) {
                fresh.put(entry.id(), entry);
            } else if (!there.equals(entry.text())) {
                throw StoreFailure.refused("The entry " + entry.id() + " is there already and says something else.");
            }
        }
        return List.copyOf(fresh.values());
    }
}
