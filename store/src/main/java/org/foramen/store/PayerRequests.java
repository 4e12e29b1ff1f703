package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The requests to payers that the clinic works on, each with its steps. Steps are only added to. */
public final class PayerRequests {
    private final Transactions transactions;

    private PayerRequests(Transactions transactions) {
        this.transactions = transactions;
    }

    public static PayerRequests open(DataSource source) {
        return new PayerRequests(new Transactions(source));
    }

    /**
     * Some requests of a list, and how many there are in all.
     *
     * @param requests those of one page, the soonest due first
     * @param all how many the filter leaves
     */
    public record Found(List<PayerRequest> requests, long all) {}

    /** Opens a request, or finds the one that asks the same of the same policy and is not closed. */
    public long open(String patient, PayerRequest.Asked asked, Caller by) {
        return transactions.in(connection -> {
            Optional<Long> there = number(connection, patient, asked);
            if (there.isPresent()) {
                return there.get();
            }
            long number = insert(connection, patient, asked);
            PayerRows.add(connection, number, 1, by.who(), PayerMove.OPEN, Map.of());
            Audit.write(connection, Event.done(by, "payer-request", patient, "opened " + number));
            return number;
        });
    }

    private static Optional<Long> number(Connection connection, String patient, PayerRequest.Asked asked)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT number FROM clinic.payer_request"
                + " WHERE patient = ? AND policy = ? AND question = ? AND state <> 'closed'")) {
            query.setString(1, patient);
            query.setString(2, asked.policy());
            query.setString(3, asked.question());
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    private static long insert(Connection connection, String patient, PayerRequest.Asked asked) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO clinic.payer_request"
                + " (patient, question, says, service, payer, policy, steps) VALUES (?, ?, ?, ?, ?, ?, 1)"
                + " RETURNING number")) {
            insert.setString(1, patient);
            insert.setString(2, asked.question());
            insert.setString(3, asked.says());
            PayerRows.setDay(insert, 4, asked.service());
            insert.setString(5, asked.payer());
            insert.setString(6, asked.policy());
            ResultSet row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** One request of that person. */
    public Optional<PayerRequest> request(String patient, long number, Caller by) {
        return transactions.in(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(PayerRows.COLUMNS + "WHERE r.patient = ? AND r.number = ?")) {
                query.setString(1, patient);
                query.setLong(2, number);
                Optional<PayerRequest> found =
                        PayerRows.requests(query).stream().findFirst();
                Event event = Event.done(by, "payer-request", patient, "read " + number);
                Audit.write(connection, found.isPresent() ? event : event.but(Event.Outcome.NOT_FOUND));
                return found;
            }
        });
    }

    /** The requests of one person, the latest first. */
    public List<PayerRequest> of(String patient) {
        return transactions.in(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(PayerRows.COLUMNS + "WHERE r.patient = ? ORDER BY r.number DESC")) {
                query.setString(1, patient);
                return PayerRows.requests(query);
            }
        });
    }

    /** What was done with a request so far. */
    public List<PayerStep> steps(long number) {
        return transactions.in(connection -> PayerRows.steps(connection, number));
    }

    /** Some requests that a filter leaves, the soonest due first. */
    public Found list(PayerFilter filter, int skip, int most, Caller by) {
        return transactions.in(connection -> {
            PayerList list = new PayerList(filter);
            Found found = new Found(list.page(connection, skip, most), list.count(connection));
            Audit.write(
                    connection,
                    Event.done(by, "payer-request", "list, " + found.requests().size() + " shown"));
            return found;
        });
    }

    /** The payers whose requests are not closed, in order. */
    public List<String> payers() {
        return transactions.in(PayerList::payers);
    }

    /**
     * Takes a request one step on; false, and nothing done, when somebody else took it on in the meantime.
     *
     * @param due the next day by which something must be done; empty leaves none
     */
    public boolean step(
            PayerRequest was, PayerMove move, Map<String, String> said, Optional<PayerRequest.Due> due, Caller by) {
        return transactions.in(connection -> {
            Event event = Event.done(by, "payer-request", was.patient(), move.word() + " " + was.number());
            boolean done = moved(connection, was, move, due);
            if (done) {
                PayerRows.add(connection, was.number(), was.steps() + 1, by.who(), move, said);
            }
            Audit.write(connection, done ? event : event.but(Event.Outcome.REFUSED));
            return done;
        });
    }

    private static boolean moved(
            Connection connection, PayerRequest was, PayerMove move, Optional<PayerRequest.Due> due)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.payer_request"
                + " SET state = ?, due = ?, why = ?, steps = steps + 1 WHERE number = ? AND steps = ?")) {
            update.setString(1, was.state().after(move).word());
            PayerRows.setDay(update, 2, due.map(PayerRequest.Due::day));
            update.setString(3, due.map(PayerRequest.Due::why).orElse(""));
            update.setLong(4, was.number());
            update.setInt(5, was.steps());
            return update.executeUpdate() == 1;
        }
    }

    /** Says otherwise what is asked for; false, and nothing done, when somebody else took it on in the meantime. */
    public boolean change(PayerRequest was, PayerRequest.Asked asked, Caller by) {
        return transactions.in(connection -> {
            Event event = Event.done(by, "payer-request", was.patient(), "change " + was.number());
            boolean done = changed(connection, was, asked);
            if (done) {
                Map<String, String> said = Map.of("from", was.asked().question(), "to", asked.question());
                PayerRows.add(connection, was.number(), was.steps() + 1, by.who(), PayerMove.CHANGE, said);
            }
            Audit.write(connection, done ? event : event.but(Event.Outcome.REFUSED));
            return done;
        });
    }

    private static boolean changed(Connection connection, PayerRequest was, PayerRequest.Asked asked)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.payer_request"
                + " SET question = ?, says = ?, service = ?, steps = steps + 1 WHERE number = ? AND steps = ?")) {
            update.setString(1, asked.question());
            update.setString(2, asked.says());
            PayerRows.setDay(update, 3, asked.service());
            update.setLong(4, was.number());
            update.setInt(5, was.steps());
            return update.executeUpdate() == 1;
        }
    }

    /** Keeps what was missing when somebody looked. It is work state and says nothing new of anybody. */
    public void seen(long number, PayerRequest.Gaps gaps) {
        transactions.in(connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.payer_request"
                    + " SET missing = ?, first = ?, who = ?, leave = ?, seen = ?, entries = ? WHERE number = ?")) {
                update.setInt(1, gaps.missing());
                update.setString(2, gaps.first());
                update.setString(3, gaps.who());
                update.setString(4, gaps.leave());
                PayerRows.setDay(update, 5, gaps.on());
                update.setLong(6, gaps.entries());
                update.setLong(7, number);
                return update.executeUpdate();
            }
        });
    }
}
