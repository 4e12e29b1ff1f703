package org.foramen.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Origin;

/** The rows of the ledger. */
final class Entries {
    private static final int AT_A_TIME = 1000;

    private Entries() {}

    /** Adds entries to a chart whose head is held, each linked to the one before, and gives the new head. */
    static Charts.Head add(Connection connection, String patient, Charts.Head head, List<Worded> entries)
            throws SQLException {
        Charts.Head last = head;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ledger.entry (patient, sequence, id,"
                + " recorded, kept, author, origin, kind, canonical, previous, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (Worded entry : entries) {
                Link link = entry.link(patient, last.entries() + 1, head.kept());
                Hash hash = link.after(last.hash());
                row(insert, link, last.hash(), hash);
                last = new Charts.Head(link.sequence(), hash, head.kept());
                waiting = (waiting + 1) % AT_A_TIME;
                if (waiting == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return last;
    }

    /** The text of each of these entries that the chart already has. */
    static Map<UUID, String> known(Connection connection, String patient, List<Worded> entries) throws SQLException {
        UUID[] ids = entries.stream().map(Worded::id).toArray(UUID[]::new);
        Array wanted = connection.createArrayOf("uuid", ids);
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, canonical FROM ledger.entry WHERE patient = ? AND id = ANY (?)")) {
            query.setString(1, patient);
            query.setArray(2, wanted);
            ResultSet rows = query.executeQuery();
            Map<UUID, String> known = new HashMap<>();
            while (rows.next()) {
                known.put(rows.getObject("id", UUID.class), rows.getString("canonical"));
            }
            return known;
        }
    }

    static Entry entry(ResultSet row) throws SQLException {
        Kind kind = Kind.of(row.getString("kind")).orElseThrow();
        Fact fact = Facts.fact(kind, row.getString("canonical"));
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                Columns.instant(row, "recorded"),
                row.getString("author"),
                Origin.valueOf(row.getString("origin")),
                fact);
    }

    static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("patient"),
                row.getLong("sequence"),
                row.getObject("id", UUID.class),
                Columns.instant(row, "recorded"),
                Columns.instant(row, "kept"),
                row.getString("author"),
                row.getString("origin"),
                row.getString("kind"),
                row.getString("canonical"));
    }

    private static void row(PreparedStatement insert, Link link, Hash previous, Hash hash) throws SQLException {
        insert.setString(1, link.patient());
        insert.setLong(2, link.sequence());
        insert.setObject(3, link.id());
        insert.setObject(4, Columns.column(link.recorded()));
        insert.setObject(5, Columns.column(link.kept()));
        insert.setString(6, link.author());
        insert.setString(7, link.origin());
        insert.setString(8, link.kind());
        insert.setString(9, link.canonical());
        insert.setBytes(10, previous.bytes());
        insert.setBytes(11, hash.bytes());
        insert.addBatch();
    }
}
