package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** How each patient is reached, and how they were reached before. Every change is kept with who made it. */
public final class Contacts {
    private final Transactions transactions;
    private final Clock clock;

    private Contacts(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Contacts open(DataSource source, Clock clock) {
        return new Contacts(new Transactions(source), clock);
    }

    /**
     * A contact as it was kept.
     *
     * @param contact how they are reached
     * @param changed since when
     * @param by who wrote it
     */
    public record Kept(Contact contact, Instant changed, String by) {}

    /** How the patient is reached now, where anybody knows. */
    public Optional<Contact> of(String patient, Caller by) {
        return transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "read", patient, "contact"));
            return latest(connection, patient);
        });
    }

    /** Every contact there was, the latest first. */
    public List<Kept> history(String patient, Caller by) {
        return transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "read", patient, "contacts"));
            return kept(connection, patient);
        });
    }

    /** From now on the patient is reached so, and not where they were before: see {@link Redirect}. */
    public void change(String patient, Contact contact, Caller by) {
        transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "contact", patient, "changed"));
            Optional<String> old = latest(connection, patient).flatMap(Contact::email);
            add(connection, patient, contact, by);
            if (!old.equals(contact.email())) {
                Redirect.to(connection, patient, old, contact.email(), clock.instant());
            }
            return contact;
        });
    }

    private void add(Connection connection, String patient, Contact contact, Caller by) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO clinic.contact (patient, email, phone, language, changed, by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, patient);
            insert.setString(2, contact.email().orElse(null));
            insert.setString(3, contact.phone().orElse(null));
            insert.setString(4, contact.language());
            insert.setObject(5, Columns.column(clock.instant()));
            insert.setString(6, by.who());
            insert.executeUpdate();
        }
    }

    static Optional<Contact> latest(Connection connection, String patient) throws SQLException {
        return kept(connection, patient).stream().findFirst().map(Kept::contact);
    }

    private static List<Kept> kept(Connection connection, String patient) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT email, phone, language, changed, by"
                + " FROM clinic.contact WHERE patient = ? ORDER BY id DESC")) {
            query.setString(1, patient);
            ResultSet rows = query.executeQuery();
            List<Kept> kept = new ArrayList<>();
            while (rows.next()) {
                Contact contact = new Contact(
                        Columns.text(rows, "email"), Columns.text(rows, "phone"), rows.getString("language"));
                kept.add(new Kept(contact, Columns.instant(rows, "changed"), rows.getString("by")));
            }
            return List.copyOf(kept);
        }
    }
}
