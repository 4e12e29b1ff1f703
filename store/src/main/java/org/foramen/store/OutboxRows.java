package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the outbox. */
final class OutboxRows {
    private static final String COLUMNS =
            "id, patient, about, link, address, recipient, subject, words, language, made,"
                    + " by, state, reason, attempts, next, sent,"
                    + " (SELECT c.name FROM ledger.chart c WHERE c.patient = message.patient) AS called";

    private OutboxRows() {}

    static void add(Connection connection, String patient, Optional<Long> link, Letter letter, Instant now, Caller by)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO clinic.message"
                + " (patient, about, link, address, recipient, subject, words, language, made, by, next)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, patient);
            insert.setString(2, letter.about());
            insert.setObject(3, link.orElse(null), java.sql.Types.BIGINT);
            insert.setString(4, letter.address().orElse(null));
            insert.setString(5, letter.recipient());
            insert.setString(6, letter.subject());
            insert.setString(7, letter.words());
            insert.setString(8, letter.language());
            insert.setObject(9, Columns.column(now));
            insert.setString(10, by.who());
            insert.setObject(11, Columns.column(now));
            insert.executeUpdate();
        }
    }

    static List<Message> before(Connection connection, long number, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM clinic.message WHERE id < ? ORDER BY id DESC LIMIT ?")) {
            query.setLong(1, number);
            query.setInt(2, most);
            return messages(query.executeQuery());
        }
    }

    static Optional<Message> numbered(Connection connection, long id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM clinic.message WHERE id = ?")) {
            query.setLong(1, id);
            return messages(query.executeQuery()).stream().findFirst();
        }
    }

    /** What waits to bring a link that is good no more fails: the letter would lead nowhere. */
    static void forgetOver(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.message m SET state = 'failed',"
                + " reason = 'link-over', address = NULL FROM clinic.link l WHERE l.id = m.link AND m.state = 'waiting'"
                + " AND m.next <= ? AND (l.used IS NOT NULL OR l.closed IS NOT NULL OR l.expires <= ?)")) {
            update.setObject(1, Columns.column(now));
            update.setObject(2, Columns.column(now));
            update.executeUpdate();
        }
    }

    static List<Message> take(Connection connection, int most, Instant now, Instant until) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.message SET next = ?,"
                + " attempts = attempts + 1 WHERE id IN (SELECT id FROM clinic.message WHERE state = 'waiting'"
                + " AND next <= ? ORDER BY next, id LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING " + COLUMNS)) {
            update.setObject(1, Columns.column(until));
            update.setObject(2, Columns.column(now));
            update.setInt(3, most);
            return messages(update.executeQuery());
        }
    }

    static boolean again(Connection connection, long id, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE clinic.message SET state = 'waiting',"
                        + " attempts = 0, next = ? WHERE id = ? AND state = 'failed' AND link IS NULL AND reason <> 'address-changed'")) {
            update.setObject(1, Columns.column(now));
            update.setLong(2, id);
            return update.executeUpdate() == 1;
        }
    }

    private static List<Message> messages(ResultSet rows) throws SQLException {
        List<Message> messages = new ArrayList<>();
        while (rows.next()) {
            messages.add(message(rows));
        }
        return List.copyOf(messages);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("patient"),
                row.getString("called"),
                letter(row),
                Optional.ofNullable(row.getObject("link", Long.class)),
                Columns.instant(row, "made"),
                row.getString("by"),
                Message.State.of(row.getString("state")),
                row.getString("reason"),
                row.getInt("attempts"),
                Columns.instant(row, "next"),
                Columns.moment(row, "sent"));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("about"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("words"),
                row.getString("language"),
                Columns.text(row, "address"));
    }
}
