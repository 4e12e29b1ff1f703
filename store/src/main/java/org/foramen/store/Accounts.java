package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Who may sign in, and as what. Asked at each request, so that a change holds from the next one on. */
public final class Accounts {
    private static final String COLUMNS = "SELECT name, person, role, patient, password, open FROM clinic.account ";
    private final Transactions transactions;

    private Accounts(Transactions transactions) {
        this.transactions = transactions;
    }

    public static Accounts open(DataSource source) {
        return new Accounts(new Transactions(source));
    }

    /** The account of that name, open or closed. */
    public Optional<Account> named(String name) {
        return transactions.in(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS + "WHERE name = ?")) {
                query.setString(1, name.strip().toLowerCase(Locale.ROOT));
                return accounts(query).stream().findFirst();
            }
        });
    }

    /** Every account, in the order of names. */
    public List<Account> all() {
        return transactions.in(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS + "ORDER BY name")) {
                return accounts(query);
            }
        });
    }

    /** Opens a new account; false, and nothing done, when the name is taken. */
    public boolean add(Account account, Caller by) {
        return written(
                "INSERT INTO clinic.account (person, role, patient, password, open, name)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
                account,
                Event.done(by, "account", "opened " + account));
    }

    /** Makes the account of that name what this one says; false when there is none. */
    public boolean change(Account account, Caller by) {
        return written(
                "UPDATE clinic.account SET person = ?, role = ?, patient = ?, password = ?, open = ? WHERE name = ?",
                account,
                Event.done(by, "account", "changed " + account));
    }

    private boolean written(String statement, Account account, Event event) {
        return transactions.in(connection -> {
            boolean done = write(connection, statement, account);
            Audit.write(connection, done ? event : event.but(Event.Outcome.REFUSED));
            return done;
        });
    }

    private static boolean write(Connection connection, String statement, Account account) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(statement)) {
            write.setString(1, account.person());
            write.setString(2, account.role().word());
            write.setString(3, account.patient().orElse(null));
            write.setString(4, account.password());
            write.setBoolean(5, account.open());
            write.setString(6, account.name());
            return write.executeUpdate() == 1;
        }
    }

    private static List<Account> accounts(PreparedStatement query) throws SQLException {
        ResultSet rows = query.executeQuery();
        List<Account> accounts = new ArrayList<>();
        while (rows.next()) {
            accounts.add(new Account(
                    rows.getString("name"),
                    rows.getString("person"),
                    Role.of(rows.getString("role")),
                    Columns.text(rows, "patient"),
                    rows.getString("password"),
                    rows.getBoolean("open")));
        }
        return List.copyOf(accounts);
    }
}
