package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows that keep what came in. */
final class Originals {
    private Originals() {}

    static boolean has(Connection connection, String patient, Hash key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM ledger.original WHERE patient = ? AND key = ?")) {
            query.setString(1, patient);
            query.setBytes(2, key.bytes());
            return query.executeQuery().next();
        }
    }

    /** Keeps an original, and which entries of the chart it brought. */
    static void add(Connection connection, String patient, Original original, Receipt receipt, Instant kept)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ledger.original"
                + " (patient, key, kept, media, name, packed, after, brought) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, patient);
            insert.setBytes(2, original.key().bytes());
            insert.setObject(3, Columns.column(kept));
            insert.setString(4, original.media());
            insert.setString(5, original.name());
            insert.setBytes(6, original.packed());
            insert.setLong(7, receipt.entries() - receipt.added());
            insert.setInt(8, receipt.added());
            insert.executeUpdate();
        }
    }

    static List<Original> of(Connection connection, String patient) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT name, media, packed FROM ledger.original WHERE patient = ? ORDER BY kept, key")) {
            query.setString(1, patient);
            ResultSet rows = query.executeQuery();
            List<Original> originals = new ArrayList<>();
            while (rows.next()) {
                originals.add(
                        Original.unpacked(rows.getString("name"), rows.getString("media"), rows.getBytes("packed")));
            }
            return List.copyOf(originals);
        }
    }
}
