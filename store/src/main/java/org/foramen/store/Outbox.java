package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What is to be sent and what was. A message waits in the database until it went out, so that a crash loses none; one
 * that was being sent when the program stopped is tried again, and may then arrive twice.
 */
public final class Outbox {
    /** For how long whoever takes a message has it to themselves. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private final Transactions transactions;
    private final Clock clock;

    private Outbox(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Outbox open(DataSource source, Clock clock) {
        return new Outbox(new Transactions(source), clock);
    }

    /** Puts a letter that carries no link into the outbox. */
    public void add(String patient, Letter letter, Caller by) {
        transactions.in(connection -> {
            OutboxRows.add(connection, patient, Optional.empty(), letter, clock.instant(), by);
            Audit.write(connection, Event.done(by, "message", patient, letter.about()));
            return letter;
        });
    }

    /** The latest messages of which the number is below that one. */
    public List<Message> before(long number, int most, Caller by) {
        return transactions.in(connection -> {
            List<Message> messages = OutboxRows.before(connection, number, most);
            Audit.write(connection, Event.done(by, "read", "outbox, " + messages.size() + " shown"));
            return messages;
        });
    }

    /** The message of that number. */
    public Optional<Message> numbered(long id, Caller by) {
        return transactions.in(connection -> {
            Optional<Message> message = OutboxRows.numbered(connection, id);
            Event event = new Event(by, "read", message.map(Message::patient), "message " + id, Event.Outcome.DONE);
            Audit.write(connection, message.isPresent() ? event : event.but(Event.Outcome.NOT_FOUND));
            return message;
        });
    }

    /**
     * Takes the messages that are due, so that nobody else sends them within the {@link #LEASE}. A message whose link
     * is used, closed or over is not sent any more.
     */
    public List<Message> due(int most) {
        return transactions.in(connection -> {
            Instant now = clock.instant();
            OutboxRows.forgetOver(connection, now);
            return OutboxRows.take(connection, most, now, now.plus(LEASE));
        });
    }

    /** It went out. The address of its link is forgotten. */
    public void sent(long id) {
        settle(
                "UPDATE clinic.message SET state = 'sent', sent = ?, address = NULL, reason = '' WHERE id = ?"
                        + " AND state = 'waiting'",
                id,
                clock.instant(),
                Optional.empty());
    }

    /** It could not go out now and is tried again then. */
    public void delayed(long id, String reason, Instant next) {
        settle(
                "UPDATE clinic.message SET next = ?, reason = ? WHERE id = ? AND state = 'waiting'",
                id,
                next,
                reason(reason));
    }

    /** It cannot go out. */
    public void failed(long id, String reason) {
        settle(
                "UPDATE clinic.message SET state = 'failed', next = ?, reason = ?, address = NULL WHERE id = ?"
                        + " AND state = 'waiting'",
                id,
                clock.instant(),
                reason(reason));
    }

    /** Has a message that carries no link tried anew; false when it is not one that failed. */
    public boolean again(long id, Caller by) {
        return transactions.in(connection -> {
            boolean done = OutboxRows.again(connection, id, clock.instant());
            Event event = Event.done(by, "message", "message " + id + " again");
            Audit.write(connection, done ? event : event.but(Event.Outcome.REFUSED));
            return done;
        });
    }

    private static Optional<String> reason(String text) {
        return Optional.of(text.length() > 300 ? text.substring(0, 300) : text);
    }

    private void settle(String statement, long id, Instant when, Optional<String> reason) {
        transactions.in(connection -> settle(connection, statement, id, when, reason));
    }

    private static int settle(Connection connection, String statement, long id, Instant when, Optional<String> reason)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            update.setObject(1, Columns.column(when));
            int last = 2;
            if (reason.isPresent()) {
                update.setString(last++, reason.get());
            }
            update.setLong(last, id);
            return update.executeUpdate();
        }
    }
}
