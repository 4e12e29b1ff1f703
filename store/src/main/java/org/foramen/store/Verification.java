package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A walk along the chain of a chart, from its first entry to the head, that stops where something is wrong. */
final class Verification {
    private static final int AT_A_TIME = 1000;
    private final String patient;
    private long sequence;
    private Hash hash = Link.START;

    private Verification(String patient) {
        this.patient = patient;
    }

    static Chain of(Connection connection, String patient) throws SQLException {
        return new Verification(patient).walk(connection);
    }

    static List<Chain.Broken> ofAll(Connection connection) throws SQLException {
        List<String> patients = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT patient FROM ledger.chart ORDER BY patient")) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                patients.add(rows.getString("patient"));
            }
        }
        List<Chain.Broken> broken = new ArrayList<>();
        for (String patient : patients) {
            if (of(connection, patient) instanceof Chain.Broken found) {
                broken.add(found);
            }
        }
        return List.copyOf(broken);
    }

    // One query sees the head and the entries at one moment, so a chart may grow while it is looked at.
    private Chain walk(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT c.entries, c.head, e.* FROM ledger.chart c"
                + " LEFT JOIN ledger.entry e ON e.patient = c.patient WHERE c.patient = ? ORDER BY e.sequence")) {
            query.setString(1, patient);
            query.setFetchSize(AT_A_TIME);
            ResultSet rows = query.executeQuery();
            if (!rows.next()) {
                throw StoreFailure.refused("There is no such chart.");
            }
            long entries = rows.getLong("entries");
            byte[] head = rows.getBytes("head");
            boolean more = rows.getString("id") != null;
            while (more) {
                Optional<String> wrong = wrong(rows);
                if (wrong.isPresent()) {
                    return new Chain.Broken(patient, sequence, wrong.get());
                }
                more = rows.next();
            }
            return ending(entries, head);
        }
    }

    private Optional<String> wrong(ResultSet row) throws SQLException {
        sequence++;
        if (row.getLong("sequence") != sequence) {
            return Optional.of("this entry is missing");
        }
        if (!Arrays.equals(row.getBytes("previous"), hash.bytes())) {
            return Optional.of("this entry does not follow the one before it");
        }
        hash = Entries.link(row).after(hash);
        return Arrays.equals(row.getBytes("hash"), hash.bytes())
                ? Optional.empty()
                : Optional.of("this entry was changed");
    }

    private Chain ending(long entries, byte[] head) {
        if (sequence < entries) {
            return new Chain.Broken(patient, sequence + 1, "this entry and all after it are missing");
        }
        if (sequence > entries) {
            return new Chain.Broken(patient, entries + 1, "this entry was added from outside");
        }
        return Arrays.equals(head, hash.bytes())
                ? new Chain.Whole(patient, sequence, hash)
                : new Chain.Broken(patient, sequence, "the chart does not end with this entry");
    }
}
