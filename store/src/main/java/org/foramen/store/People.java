package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The people of the clinic, to be found by name or day of birth, at most {@link #MOST} at a time. */
public final class People {
    /** How many lines any answer has at most. */
    public static final int MOST = 20;

    /** How many letters of a name a search needs. */
    public static final int FEWEST_LETTERS = 3;

    private static final String COLUMNS =
            "SELECT patient, name, born, sex, lives, entries, kept FROM ledger.chart WHERE ";
    private static final String IN_ORDER = " ORDER BY folded, patient LIMIT " + MOST;

    private final Transactions transactions;

    private People(Transactions transactions) {
        this.transactions = transactions;
    }

    public static People open(DataSource source) {
        return new People(new Transactions(source));
    }

    /** Whether these words are enough to search for. */
    public static boolean enough(String words) {
        return Folded.name(words).replace(" ", "").length() >= FEWEST_LETTERS;
    }

    /**
     * Those in whose name every one of the words begins a word, whatever its case and accents; nobody when the words are
     * not {@link #enough}.
     */
    public List<Person> named(String words, Caller by) {
        List<String> patterns = enough(words)
                ? List.of(Folded.name(words).strip().split(" ")).stream()
                        .map(word -> "% " + word + "%")
                        .toList()
                : List.of();
        return patterns.isEmpty()
                ? List.of()
                : found("by name", "folded LIKE ALL (?)", by, (connection, query) -> {
                    query.setArray(1, connection.createArrayOf("text", patterns.toArray()));
                });
    }

    /** Those born on that day. */
    public List<Person> born(LocalDate day, Caller by) {
        return found("by birth date", "born = ?", by, (connection, query) -> query.setObject(1, day));
    }

    /** The first people in the order of their names. */
    public List<Person> first(Caller by) {
        return found("list", "true", by, (connection, query) -> {});
    }

    /** Those who come after that person in the order of names. */
    public List<Person> after(Person last, Caller by) {
        return found("list", "(folded, patient) > (?, ?)", by, (connection, query) -> {
            query.setString(1, Folded.name(last.patient().name()));
            query.setString(2, last.patient().id());
        });
    }

    /** The person with that id. */
    public Optional<Person> person(String patient, Caller by) {
        return transactions.in(connection -> {
            Optional<Person> person =
                    people(connection, "patient = ?", (c, query) -> query.setString(1, patient)).stream()
                            .findFirst();
            Event event = Event.done(by, "read", patient, "particulars");
            Audit.write(connection, person.isPresent() ? event : event.but(Event.Outcome.NOT_FOUND));
            return person;
        });
    }

    /** How many charts there are. */
    public long count() {
        return transactions.in(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM ledger.chart")) {
                ResultSet row = query.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** The values of a condition. */
    private interface Values {
        void into(Connection connection, PreparedStatement query) throws SQLException;
    }

    // What was searched for stays out of the audit: it is a name or a day of birth.
    private List<Person> found(String how, String condition, Caller by, Values values) {
        return transactions.in(connection -> {
            List<Person> people = people(connection, condition, values);
            Audit.write(connection, Event.done(by, "search", how + ", " + people.size() + " shown"));
            return people;
        });
    }

    private static List<Person> people(Connection connection, String condition, Values values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + condition + IN_ORDER)) {
            values.into(connection, query);
            ResultSet rows = query.executeQuery();
            List<Person> people = new ArrayList<>();
            while (rows.next()) {
                people.add(new Person(Charts.patient(rows), rows.getLong("entries"), Columns.instant(rows, "kept")));
            }
            return List.copyOf(people);
        }
    }
}
