package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Patient;

/** A chart read back, and a person met again. */
final class Reading {
    private Reading() {}

    /** One query: the person and every entry. */
    static Optional<Chart> chart(Connection connection, String patient) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT c.patient, c.name, c.born, c.sex, c.lives,"
                + " e.id, e.recorded, e.author, e.origin, e.kind, e.canonical FROM ledger.chart c"
                + " LEFT JOIN ledger.entry e ON e.patient = c.patient"
                + " WHERE c.patient = ? ORDER BY e.recorded, e.sequence")) {
            query.setString(1, patient);
            ResultSet rows = query.executeQuery();
            return rows.next() ? Optional.of(chart(rows)) : Optional.empty();
        }
    }

    /** Finds the person's chart or makes it. The same id with another day of birth is another person. */
    static void samePerson(Connection connection, Patient patient, Instant now) throws SQLException {
        if (Charts.enrol(connection, patient, now)) {
            return;
        }
        Patient there = Charts.patient(connection, patient.id()).orElseThrow();
        if (differ(there.born(), patient.born())) {
            throw StoreFailure.refused("The record gives another date of birth than the chart of the same id.");
        }
        if (!there.equals(patient)) {
            Charts.correct(connection, patient);
        }
    }

    private static boolean differ(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Chart chart(ResultSet rows) throws SQLException {
        Patient patient = Charts.patient(rows);
        List<Entry> entries = new ArrayList<>();
        boolean more = rows.getString("id") != null;
        while (more) {
            entries.add(Entries.entry(rows));
            more = rows.next();
        }
        return new Chart(patient, entries);
    }
}
