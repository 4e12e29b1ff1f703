package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * What follows when a patient is reached elsewhere from now on: a letter that waits is written to the new address in place
 * of the old, and a link that went to the old one opens no more. What goes to a carer or to somebody else is left alone.
 */
final class Redirect {
    /** Letters to the patient: those that bring a link of their own, and those to the address they had. */
    private static final String WAITING = "SELECT m.* FROM clinic.message m LEFT JOIN clinic.link l ON l.id = m.link"
            + " WHERE m.patient = ? AND m.state = 'waiting' AND l.carer IS NULL AND m.recipient IS DISTINCT FROM ?"
            + " AND (m.link IS NOT NULL OR m.recipient = ?) FOR UPDATE OF m";

    private Redirect() {}

    static void to(Connection connection, String patient, Optional<String> old, Optional<String> email, Instant now)
            throws SQLException {
        letters(connection, patient, old, email, now);
        links(connection, patient, email, now);
    }

    private static void letters(
            Connection connection, String patient, Optional<String> old, Optional<String> email, Instant now)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement("WITH old AS (" + WAITING + "), never AS (UPDATE"
                + " clinic.message SET state = 'failed', reason = 'address-changed', address = NULL WHERE id IN"
                + " (SELECT id FROM old)) INSERT INTO clinic.message (patient, about, link, address, recipient, subject,"
                + " words, language, made, by, next) SELECT patient, about, link, address, ?::text, subject, words,"
                + " language, ?, by, ? FROM old WHERE ?::text IS NOT NULL")) {
            write.setString(1, patient);
            write.setString(2, email.orElse(null));
            write.setString(3, old.orElse(null));
            write.setString(4, email.orElse(null));
            write.setObject(5, Columns.column(now));
            write.setObject(6, Columns.column(now));
            write.setString(7, email.orElse(null));
            write.executeUpdate();
        }
    }

    private static void links(Connection connection, String patient, Optional<String> email, Instant now)
            throws SQLException {
        try (PreparedStatement close = connection.prepareStatement("UPDATE clinic.link l SET closed = ? WHERE l.patient"
                + " = ? AND l.carer IS NULL AND l.used IS NULL AND l.closed IS NULL AND NOT EXISTS (SELECT 1 FROM"
                + " clinic.message m WHERE m.link = l.id AND m.state <> 'failed' AND m.recipient = ?)")) {
            close.setObject(1, Columns.column(now));
            close.setString(2, patient);
            close.setString(3, email.orElse(null));
            close.executeUpdate();
        }
    }
}
