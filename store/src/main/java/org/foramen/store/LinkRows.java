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

/** The rows of links. */
final class LinkRows {
    private static final String COLUMNS =
            "l.id, l.patient, l.purpose, l.carer, l.made, l.by, l.expires, l.tries," + " l.used, l.closed";
    private static final String WITH_WHOM = "SELECT " + COLUMNS + ", c.name AS called, c.born, a.name AS carer_name,"
            + " l.carer IS NULL OR a.ended IS NULL AND a.until >= ? AS may FROM clinic.link l"
            + " JOIN ledger.chart c ON c.patient = l.patient LEFT JOIN clinic.carer a ON a.id = l.carer ";

    private LinkRows() {}

    /**
     * A link with whom it is for.
     *
     * @param link the link
     * @param guest who would come in by it
     * @param born the patient's date of birth
     * @param may whether a carer may still answer; true for the patient
     */
    record Held(Invitation link, Guest guest, Optional<LocalDate> born, boolean may) {}

    static Invitation add(Connection connection, Invitation.Wanted wanted, byte[] hash, Instant now, Caller by)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO clinic.link AS l (hash, patient, purpose, carer, made, by, expires)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING " + COLUMNS)) {
            insert.setBytes(1, hash);
            insert.setString(2, wanted.patient());
            insert.setString(3, wanted.purpose());
            insert.setObject(4, wanted.carer().orElse(null), java.sql.Types.BIGINT);
            insert.setObject(5, Columns.column(now));
            insert.setString(6, by.who());
            insert.setObject(7, Columns.column(now.plus(wanted.life())));
            ResultSet row = insert.executeQuery();
            row.next();
            return link(row);
        }
    }

    static void closeEarlier(Connection connection, Invitation.Wanted wanted, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.link SET closed = ?"
                + " WHERE patient = ? AND purpose = ? AND carer IS NOT DISTINCT FROM ?"
                + " AND used IS NULL AND closed IS NULL")) {
            update.setObject(1, Columns.column(now));
            update.setString(2, wanted.patient());
            update.setString(3, wanted.purpose());
            update.setObject(4, wanted.carer().orElse(null), java.sql.Types.BIGINT);
            update.executeUpdate();
        }
    }

    /** What a carer was sent opens no more, and a letter that waits to bring it is not sent. */
    static void closeOf(Connection connection, String patient, long carer, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE clinic.link SET closed = ? WHERE patient = ? AND carer = ? AND closed IS NULL")) {
            update.setObject(1, Columns.column(now));
            update.setString(2, patient);
            update.setLong(3, carer);
            update.executeUpdate();
        }
    }

    static Optional<Invitation> found(Connection connection, byte[] hash) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM clinic.link l WHERE hash = ?")) {
            query.setBytes(1, hash);
            return links(query.executeQuery()).stream().findFirst();
        }
    }

    static List<Invitation> to(Connection connection, String patient) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM clinic.link l WHERE patient = ? ORDER BY id DESC")) {
            query.setString(1, patient);
            return links(query.executeQuery());
        }
    }

    static int made(Connection connection, Invitation like, Instant since) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM clinic.link"
                + " WHERE patient = ? AND purpose = ? AND carer IS NOT DISTINCT FROM ? AND made > ?")) {
            query.setString(1, like.patient());
            query.setString(2, like.purpose());
            query.setObject(3, like.carer().orElse(null), java.sql.Types.BIGINT);
            query.setObject(4, Columns.column(since));
            ResultSet row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** The link and whom it is for, held until the transaction ends: of two who try at once one waits. */
    static Optional<Held> held(Connection connection, byte[] hash, LocalDate today) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(WITH_WHOM + "WHERE l.hash = ? FOR UPDATE OF l")) {
            query.setObject(1, today);
            query.setBytes(2, hash);
            return held(query.executeQuery());
        }
    }

    static Optional<Guest> used(Connection connection, long link, LocalDate today) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(WITH_WHOM + "WHERE l.id = ? AND l.used IS NOT NULL AND l.closed IS NULL")) {
            query.setObject(1, today);
            query.setLong(2, link);
            return held(query.executeQuery()).filter(Held::may).map(Held::guest);
        }
    }

    static void use(Connection connection, long link, Instant now) throws SQLException {
        set(connection, "used = ?", link, now);
    }

    static void close(Connection connection, long link, Instant now) throws SQLException {
        set(connection, "closed = coalesce(closed, ?)", link, now);
    }

    static void miss(Connection connection, long link) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE clinic.link SET tries = tries + 1 WHERE id = ?")) {
            update.setLong(1, link);
            update.executeUpdate();
        }
    }

    private static void set(Connection connection, String what, long link, Instant now) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE clinic.link SET " + what + " WHERE id = ?")) {
            update.setObject(1, Columns.column(now));
            update.setLong(2, link);
            update.executeUpdate();
        }
    }

    private static Optional<Held> held(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        Invitation link = link(row);
        Optional<String> carer = Columns.text(row, "carer_name");
        String name = carer.orElse(row.getString("called"));
        Guest guest = new Guest(link.id(), link.patient(), link.purpose(), name, carer.isPresent());
        return Optional.of(new Held(link, guest, Columns.day(row, "born"), row.getBoolean("may")));
    }

    private static List<Invitation> links(ResultSet rows) throws SQLException {
        List<Invitation> links = new ArrayList<>();
        while (rows.next()) {
            links.add(link(rows));
        }
        return List.copyOf(links);
    }

    private static Invitation link(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                row.getString("patient"),
                row.getString("purpose"),
                Optional.ofNullable(row.getObject("carer", Long.class)),
                Columns.instant(row, "made"),
                row.getString("by"),
                Columns.instant(row, "expires"),
                row.getInt("tries"),
                Columns.moment(row, "used"),
                Columns.moment(row, "closed"));
    }
}
