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
import java.util.UUID;
import org.foramen.chart.EntryId;
import org.foramen.chart.Kind;
import org.foramen.chart.Referral;

/** The rows of those who wait at triage. */
final class ReferralRows {
    private static final String WAIT = "r.state IN ('open', 'more')";

    /** Only those who wait are looked at, and of their charts, links and contacts only the latest. */
    private static final String LINES =
            "SELECT r.entry, r.rank, r.alarms, r.unasked, r.entries, r.reckoned, r.knowledge, r.state, c.patient,"
                    + " c.name, c.born, c.sex, c.lives, e.canonical, l.made AS link_made, l.used AS link_used, l.used IS"
                    + " NULL AND (l.closed IS NOT NULL OR l.expires <= ?) AS link_over, k.email, k.phone, k.language,"
                    + " d.started AS begun, d.sent AS complete FROM clinic.referral r JOIN ledger.chart c ON c.patient ="
                    + " r.patient JOIN ledger.entry e ON e.patient = r.patient AND e.id = r.entry LEFT JOIN LATERAL"
                    + " (SELECT * FROM clinic.link WHERE patient = r.patient AND purpose = 'intake' ORDER BY id DESC LIMIT"
                    + " 1) l ON true LEFT JOIN LATERAL (SELECT * FROM clinic.contact WHERE patient = r.patient ORDER BY id"
                    + " DESC LIMIT 1) k ON true LEFT JOIN LATERAL (SELECT * FROM clinic.intake_draft WHERE patient ="
                    + " r.patient AND version = 'intake' ORDER BY started DESC LIMIT 1) d ON true WHERE "
                    + WAIT;

    private ReferralRows() {}

    static boolean add(Connection connection, String patient, EntryId entry, LocalDate received, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO clinic.referral"
                + " (entry, patient, received, rank, entries, reckoned, knowledge, changed)"
                + " VALUES (?, ?, ?, 0, 0, ?, '', ?) ON CONFLICT (entry) DO NOTHING")) {
            insert.setObject(1, entry.value());
            insert.setString(2, patient);
            insert.setObject(3, received);
            insert.setObject(4, received);
            insert.setObject(5, Columns.column(now));
            return insert.executeUpdate() == 1;
        }
    }

    static List<Waiting> waiting(Connection connection, int from, int most, Instant now) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(LINES + " ORDER BY r.rank, r.received, r.entry OFFSET ? LIMIT ?")) {
            query.setObject(1, Columns.column(now));
            query.setInt(2, from);
            query.setInt(3, most);
            return lines(query.executeQuery());
        }
    }

    static Optional<Waiting> one(Connection connection, EntryId entry, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LINES + " AND r.entry = ?")) {
            query.setObject(1, Columns.column(now));
            query.setObject(2, entry.value());
            return lines(query.executeQuery()).stream().findFirst();
        }
    }

    static int count(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM clinic.referral r WHERE " + WAIT)) {
            ResultSet row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    static List<Referrals.Stale> stale(Connection connection, LocalDate today, String knowledge, int most)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT r.entry, r.patient, c.entries"
                + " FROM clinic.referral r JOIN ledger.chart c ON c.patient = r.patient WHERE " + WAIT
                + " AND (r.entries <> c.entries OR r.reckoned <> ? OR r.knowledge <> ?)"
                + " ORDER BY r.rank, r.received, r.entry LIMIT ?")) {
            query.setObject(1, today);
            query.setString(2, knowledge);
            query.setInt(3, most);
            ResultSet rows = query.executeQuery();
            List<Referrals.Stale> stale = new ArrayList<>();
            while (rows.next()) {
                stale.add(new Referrals.Stale(entry(rows), rows.getString("patient"), rows.getLong("entries")));
            }
            return List.copyOf(stale);
        }
    }

    static List<String> alarms(Connection connection, EntryId entry) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT alarms FROM clinic.referral WHERE entry = ? FOR UPDATE")) {
            query.setObject(1, entry.value());
            ResultSet row = query.executeQuery();
            return row.next() ? words(row, "alarms") : List.of();
        }
    }

    static void reckoned(Connection connection, EntryId entry, Waiting.Reckoned reckoned, Instant now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.referral SET rank = ?, alarms = ?,"
                + " unasked = ?, entries = ?, reckoned = ?, knowledge = ?, changed = ? WHERE entry = ?")) {
            update.setInt(1, reckoned.rank());
            update.setArray(
                    2, connection.createArrayOf("text", reckoned.alarms().toArray()));
            update.setInt(3, reckoned.unasked());
            update.setLong(4, reckoned.entries());
            update.setObject(5, reckoned.on());
            update.setString(6, reckoned.knowledge());
            update.setObject(7, Columns.column(now));
            update.setObject(8, entry.value());
            update.executeUpdate();
        }
    }

    static boolean settle(Connection connection, EntryId entry, String state, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE clinic.referral r SET state = ?, changed = ? WHERE entry = ? AND " + WAIT)) {
            update.setString(1, state);
            update.setObject(2, Columns.column(now));
            update.setObject(3, entry.value());
            return update.executeUpdate() == 1;
        }
    }

    private static List<Waiting> lines(ResultSet rows) throws SQLException {
        List<Waiting> lines = new ArrayList<>();
        while (rows.next()) {
            lines.add(new Waiting(
                    entry(rows),
                    Charts.patient(rows),
                    (Referral) Facts.fact(Kind.REFERRAL, rows.getString("canonical")),
                    reckoned(rows),
                    rows.getString("state").equals("more"),
                    sent(rows),
                    contact(rows),
                    intake(rows)));
        }
        return List.copyOf(lines);
    }

    private static EntryId entry(ResultSet row) throws SQLException {
        return new EntryId(row.getObject("entry", UUID.class));
    }

    private static Waiting.Reckoned reckoned(ResultSet row) throws SQLException {
        return new Waiting.Reckoned(
                row.getInt("rank"),
                words(row, "alarms"),
                row.getInt("unasked"),
                row.getLong("entries"),
                Columns.day(row, "reckoned").orElseThrow(),
                row.getString("knowledge"));
    }

    private static Optional<Waiting.Sent> sent(ResultSet row) throws SQLException {
        Optional<Instant> made = Columns.moment(row, "link_made");
        Optional<Instant> used = Columns.moment(row, "link_used");
        boolean over = row.getBoolean("link_over");
        return made.map(at -> new Waiting.Sent(at, used, over));
    }

    private static Waiting.Intake intake(ResultSet row) throws SQLException {
        if (Columns.moment(row, "complete").isPresent()) {
            return Waiting.Intake.COMPLETE;
        }
        boolean begun = Columns.moment(row, "begun").isPresent();
        return begun ? Waiting.Intake.IN_PROGRESS : Waiting.Intake.NOT_BEGUN;
    }

    private static Optional<Contact> contact(ResultSet row) throws SQLException {
        Optional<String> email = Columns.text(row, "email");
        Optional<String> phone = Columns.text(row, "phone");
        return Columns.text(row, "language").map(language -> new Contact(email, phone, language));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
