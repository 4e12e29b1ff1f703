package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.foramen.chart.Patient;

/** The rows that say whose chart it is and how far it goes. */
final class Charts {
    private Charts() {}

    /**
     * How far a chart goes.
     *
     * @param entries how many entries it has
     * @param hash the hash of the last one
     * @param kept when that was kept
     */
    record Head(long entries, Hash hash, Instant kept) {}

    /** Makes the chart, or gives the one there is the particulars of this patient. True when it is new. */
    static boolean enrol(Connection connection, Patient patient, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ledger.chart"
                + " (name, folded, born, sex, lives, kept, patient) VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (patient) DO NOTHING")) {
            particulars(insert, patient);
            insert.setObject(6, Columns.column(now));
            insert.setString(7, patient.id());
            return insert.executeUpdate() == 1;
        }
    }

    static void correct(Connection connection, Patient patient) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE ledger.chart" + " SET name = ?, folded = ?, born = ?, sex = ?, lives = ? WHERE patient = ?")) {
            particulars(update, patient);
            update.setString(6, patient.id());
            update.executeUpdate();
        }
    }

    static Optional<Patient> patient(Connection connection, String patient) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT patient, name, born, sex, lives FROM ledger.chart WHERE patient = ?")) {
            query.setString(1, patient);
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(patient(row)) : Optional.empty();
        }
    }

    static Patient patient(ResultSet row) throws SQLException {
        return new Patient(
                row.getString("patient"),
                row.getString("name"),
                Columns.day(row, "born"),
                Patient.Sex.valueOf(row.getString("sex")),
                Columns.text(row, "lives"));
    }

    /** The head, held until the transaction ends: who wants to add to this chart waits in line. */
    static Head held(Connection connection, String patient) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT entries, head, kept FROM ledger.chart WHERE patient = ? FOR UPDATE")) {
            query.setString(1, patient);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw StoreFailure.refused("There is no such chart.");
            }
            return new Head(row.getLong("entries"), new Hash(row.getBytes("head")), Columns.instant(row, "kept"));
        }
    }

    static void moveOn(Connection connection, String patient, Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE ledger.chart SET entries = ?, head = ?, kept = ? WHERE patient = ?")) {
            update.setLong(1, head.entries());
            update.setBytes(2, head.hash().bytes());
            update.setObject(3, Columns.column(head.kept()));
            update.setString(4, patient);
            update.executeUpdate();
        }
    }

    private static void particulars(PreparedStatement statement, Patient patient) throws SQLException {
        statement.setString(1, patient.name());
        statement.setString(2, Folded.name(patient.name()));
        statement.setObject(3, patient.born().orElse(null), java.sql.Types.DATE);
        statement.setString(4, patient.sex().name());
        statement.setString(5, patient.lives().orElse(null));
    }
}
