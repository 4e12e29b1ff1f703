package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** The list of those who are to be presented to the board: everybody at most once. */
public final class Presentations {
    private static final String OPEN = "SELECT p.*, c.name, c.born, c.sex, c.lives FROM clinic.presentation p"
            + " JOIN ledger.chart c ON c.patient = p.patient WHERE p.ended IS NULL ";

    private final Transactions transactions;
    private final Clock clock;

    private Presentations(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    public static Presentations open(DataSource source, Clock clock) {
        return new Presentations(source, clock);
    }

    /** How somebody left the list. */
    public enum End {
        DECIDED,
        MOVED,
        TAKEN_OFF
    }

    /** Puts somebody on the list of a day; whoever was on it is moved, and keeps nothing of the earlier question. */
    public void put(String patient, LocalDate day, String question, Caller by) {
        transactions.in(connection -> {
            end(connection, patient, End.MOVED);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO clinic.presentation (patient, day, question, made, by) VALUES (?, ?, ?, ?, ?)")) {
                insert.setString(1, patient);
                insert.setObject(2, day);
                insert.setString(3, question);
                insert.setObject(4, Columns.column(clock.instant()));
                insert.setString(5, by.who());
                insert.executeUpdate();
            }
            Audit.write(connection, Event.done(by, "board", patient, "listed for " + day));
            return day;
        });
    }

    /** Somebody leaves the list; false where they were not on it. */
    public boolean end(String patient, End how, Caller by) {
        return transactions.in(connection -> {
            boolean ended = end(connection, patient, how);
            if (ended) {
                Audit.write(connection, Event.done(by, "board", patient, word(how)));
            }
            return ended;
        });
    }

    private boolean end(Connection connection, String patient, End how) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE clinic.presentation SET ended = ?, how = ? WHERE patient = ? AND ended IS NULL")) {
            update.setObject(1, Columns.column(clock.instant()));
            update.setString(2, word(how));
            update.setString(3, patient);
            return update.executeUpdate() == 1;
        }
    }

    private static String word(End how) {
        return how.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everybody on the list, the soonest day first, in the order in which they were put there. */
    public List<Presentation> list(Caller by) {
        return transactions.in(connection -> {
            List<Presentation> list = read(connection.prepareStatement(OPEN + "ORDER BY p.day, p.id"));
            Audit.write(connection, Event.done(by, "read", "board list, " + list.size() + " shown"));
            return list;
        });
    }

    /** The place of one person on the list. */
    public Optional<Presentation> of(String patient) {
        return transactions.in(connection -> {
            PreparedStatement query = connection.prepareStatement(OPEN + "AND p.patient = ?");
            query.setString(1, patient);
            return read(query).stream().findFirst();
        });
    }

    private static List<Presentation> read(PreparedStatement query) throws SQLException {
        try (query) {
            ResultSet row = query.executeQuery();
            List<Presentation> list = new ArrayList<>();
            while (row.next()) {
                list.add(new Presentation(
                        Charts.patient(row),
                        row.getObject("day", LocalDate.class),
                        row.getString("question"),
                        Columns.instant(row, "made"),
                        row.getString("by")));
            }
            return List.copyOf(list);
        }
    }
}
