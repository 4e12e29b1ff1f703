package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The record of who did what to whose chart. It is only added to. The ledger writes its own reads and writes here in
 * the same transaction; everything else is recorded by whoever does it.
 */
public final class Audit {
    private static final String COLUMNS =
            "SELECT id, at, who, role, action, patient, what, outcome, correlation FROM ledger.audit ";
    private final Transactions transactions;

    private Audit(Transactions transactions) {
        this.transactions = transactions;
    }

    public static Audit open(DataSource source) {
        return new Audit(new Transactions(source));
    }

    /**
     * An event with its place in the record.
     *
     * @param id its number; later events have higher ones
     * @param at when it was written down
     * @param event what happened
     */
    public record Line(long id, Instant at, Event event) {}

    /** Writes one event down. If that fails, what the event is about must not go on. */
    public void record(Event event) {
        transactions.in(connection -> {
            write(connection, event);
            return event;
        });
    }

    /** Who saw or changed this person's chart, newest first. */
    public List<Line> aboutPatient(String patient, int most) {
        return lines("WHERE patient = ? ORDER BY id DESC LIMIT ?", patient, most);
    }

    /** What this account did, newest first. */
    public List<Line> by(String who, int most) {
        return lines("WHERE who = ? ORDER BY id DESC LIMIT ?", who, most);
    }

    /** What everybody did, newest first. */
    public List<Line> latest(int most) {
        return lines("WHERE '' = ? ORDER BY id DESC LIMIT ?", "", most);
    }

    static void write(Connection connection, Event event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ledger.audit (who, role, action, patient, what, outcome, correlation)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, event.by().who());
            insert.setString(2, event.by().role().word());
            insert.setString(3, event.action());
            insert.setString(4, event.patient().orElse(null));
            insert.setString(5, event.what());
            insert.setString(6, event.outcome().word());
            insert.setString(7, event.by().correlation());
            insert.executeUpdate();
        }
    }

    private List<Line> lines(String condition, String value, int most) {
        return transactions.in(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS + condition)) {
                query.setString(1, value);
                query.setInt(2, most);
                return lines(query.executeQuery());
            }
        });
    }

    private static List<Line> lines(ResultSet rows) throws SQLException {
        List<Line> lines = new ArrayList<>();
        while (rows.next()) {
            Caller by =
                    new Caller(rows.getString("who"), Role.of(rows.getString("role")), rows.getString("correlation"));
            Event event = new Event(
                    by,
                    rows.getString("action"),
                    Columns.text(rows, "patient"),
                    rows.getString("what"),
                    Event.Outcome.of(rows.getString("outcome")));
            lines.add(new Line(rows.getLong("id"), Columns.instant(rows, "at"), event));
        }
        return List.copyOf(lines);
    }
}
