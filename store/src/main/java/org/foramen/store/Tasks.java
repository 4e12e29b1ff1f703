package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What somebody must look at. What nobody takes up in time is told to others. */
public final class Tasks {
    /** The sort of task that an alarm raises. */
    public static final String RED_FLAG = "red-flag";

    private final Transactions transactions;
    private final Clock clock;

    private Tasks(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Tasks open(DataSource source, Clock clock) {
        return new Tasks(new Transactions(source), clock);
    }

    /**
     * A task that nobody has taken up yet.
     *
     * @param id its number
     * @param patient about whom
     * @param name the person's name
     * @param about what sort of task: "red-flag"
     * @param detail which alarm
     * @param raised when
     * @param escalated when others were told, if they were
     */
    public record Open(
            long id,
            String patient,
            String name,
            String about,
            String detail,
            Instant raised,
            Optional<Instant> escalated) {}

    /** Raises a task; nothing where the same is open already. */
    public void raise(String patient, String about, String detail, Caller by) {
        transactions.in(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO clinic.task (patient, about, detail, raised)"
                            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, patient);
                insert.setString(2, about);
                insert.setString(3, detail);
                insert.setObject(4, Columns.column(clock.instant()));
                boolean fresh = insert.executeUpdate() == 1;
                if (fresh) {
                    Audit.write(connection, Event.done(by, "task", patient, about + " raised"));
                }
                return fresh;
            }
        });
    }

    /** Those that nobody has taken up, the oldest first. */
    public List<Open> open(Caller by) {
        return transactions.in(connection -> {
            List<Open> open = open(connection, "t.raised <= ? ORDER BY t.raised, t.id", clock.instant());
            Audit.write(connection, Event.done(by, "read", "tasks, " + open.size() + " shown"));
            return open;
        });
    }

    /** Marks those that were raised so long ago and told to nobody else, and gives them: each is given once. */
    public List<Open> escalate(Duration after) {
        return transactions.in(connection -> {
            Instant before = clock.instant().minus(after);
            List<Open> late =
                    open(connection, "t.escalated IS NULL AND t.raised <= ? FOR UPDATE OF t SKIP LOCKED", before);
            for (Open task : late) {
                mark(connection, task.id());
            }
            return late;
        });
    }

    /** Somebody has taken it up, and says how; false when it was taken up before. */
    public boolean done(long id, String how, Caller by) {
        return transactions.in(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE clinic.task SET done = ?, by = ?, how = ? WHERE id = ? AND done IS NULL RETURNING"
                            + " patient")) {
                update.setObject(1, Columns.column(clock.instant()));
                update.setString(2, by.who());
                update.setString(3, how);
                update.setLong(4, id);
                ResultSet row = update.executeQuery();
                boolean done = row.next();
                Audit.write(
                        connection,
                        done
                                ? Event.done(by, "task", row.getString(1), "task " + id + " taken up")
                                : Event.done(by, "task", "task " + id).but(Event.Outcome.NOT_FOUND));
                return done;
            }
        });
    }

    private void mark(Connection connection, long id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE clinic.task SET escalated = ? WHERE id = ?")) {
            update.setObject(1, Columns.column(clock.instant()));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    private static List<Open> open(Connection connection, String condition, Instant instant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT t.id, t.patient, c.name, t.about, t.detail, t.raised, t.escalated FROM clinic.task t"
                        + " JOIN ledger.chart c ON c.patient = t.patient WHERE t.done IS NULL AND " + condition)) {
            query.setObject(1, Columns.column(instant));
            ResultSet rows = query.executeQuery();
            List<Open> open = new ArrayList<>();
            while (rows.next()) {
                open.add(new Open(
                        rows.getLong("id"),
                        rows.getString("patient"),
                        rows.getString("name"),
                        rows.getString("about"),
                        rows.getString("detail"),
                        Columns.instant(rows, "raised"),
                        Columns.moment(rows, "escalated")));
            }
            return List.copyOf(open);
        }
    }
}
