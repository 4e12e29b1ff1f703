package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Who may answer for whom. What is taken back ends at the next request. */
public final class Carers {
    private final Transactions transactions;
    private final Clock clock;

    private Carers(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Carers open(DataSource source, Clock clock) {
        return new Carers(new Transactions(source), clock);
    }

    /** Those who may answer for the patient now or could until their day passed, in the order they were named. */
    public List<Carer> of(String patient, Caller by) {
        return transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "read", patient, "carers"));
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT id, name, relation, email, language, until FROM clinic.carer"
                            + " WHERE patient = ? AND ended IS NULL ORDER BY id")) {
                query.setString(1, patient);
                return carers(query.executeQuery());
            }
        });
    }

    /** Lets somebody answer for the patient, and gives them their number. */
    public Carer add(String patient, Carer carer, Caller by) {
        return transactions.in(connection -> {
            long id = inserted(connection, patient, carer, by);
            Audit.write(connection, Event.done(by, "proxy", patient, "carer " + id + " named"));
            return new Carer(id, carer.name(), carer.relation(), carer.email(), carer.language(), carer.until());
        });
    }

    /** Takes it back; false when there is no such carer of this patient, or it was taken back before. */
    public boolean end(String patient, long carer, Caller by) {
        return transactions.in(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE clinic.carer SET ended = ? WHERE id = ? AND patient = ? AND ended IS NULL")) {
                update.setObject(1, Columns.column(clock.instant()));
                update.setLong(2, carer);
                update.setString(3, patient);
                boolean done = update.executeUpdate() == 1;
                LinkRows.closeOf(connection, patient, carer, clock.instant());
                Event event = Event.done(by, "proxy", patient, "carer " + carer + " ended");
                Audit.write(connection, done ? event : event.but(Event.Outcome.NOT_FOUND));
                return done;
            }
        });
    }

    private long inserted(Connection connection, String patient, Carer carer, Caller by) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO clinic.carer (patient, name, relation, email, language, until, made, by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, patient);
            insert.setString(2, carer.name());
            insert.setString(3, carer.relation());
            insert.setString(4, carer.email());
            insert.setString(5, carer.language());
            insert.setObject(6, carer.until());
            insert.setObject(7, Columns.column(clock.instant()));
            insert.setString(8, by.who());
            ResultSet row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Carer> carers(ResultSet rows) throws SQLException {
        List<Carer> carers = new ArrayList<>();
        while (rows.next()) {
            carers.add(carer(rows));
        }
        return List.copyOf(carers);
    }

    static Carer carer(ResultSet row) throws SQLException {
        return new Carer(
                row.getLong("id"),
                row.getString("name"),
                row.getString("relation"),
                row.getString("email"),
                row.getString("language"),
                Columns.day(row, "until").orElseThrow());
    }
}
