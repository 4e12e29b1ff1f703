package org.foramen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The links by which patients and carers come in: single-use, bound to the date of birth, and closed after
 * {@link #TRIES} wrong ones. Making, opening and refusing each leave an event in the audit.
 */
public final class Invitations {
    /** How many wrong dates of birth close a link. */
    public static final int TRIES = 5;

    private final Transactions transactions;
    private final Clock clock;

    private Invitations(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Invitations open(DataSource source, Clock clock) {
        return new Invitations(new Transactions(source), clock);
    }

    /**
     * Makes a link and puts the letter that carries it into the outbox, both or neither. Links to the same person for
     * the same purpose that were not used are closed: only the latest is good.
     */
    public Invitation send(Invitation.Wanted wanted, Letter.Writer writer, Caller by) {
        return transactions.in(connection -> {
            Instant now = clock.instant();
            String token = Token.fresh();
            LinkRows.closeEarlier(connection, wanted, now);
            Invitation made = LinkRows.add(connection, wanted, Token.hash(token), now, by);
            OutboxRows.add(connection, wanted.patient(), Optional.of(made.id()), writer.with(token), now, by);
            Audit.write(
                    connection,
                    Event.done(by, "link", wanted.patient(), "link " + made.id() + " sent for " + wanted.purpose()));
            return made;
        });
    }

    /** The link of that token, good or not. */
    public Optional<Invitation> of(String token) {
        return transactions.in(connection -> LinkRows.found(connection, Token.hash(token)));
    }

    /** The links that lead to that chart, the latest first. */
    public List<Invitation> to(String patient, Caller by) {
        return transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "read", patient, "links"));
            return LinkRows.to(connection, patient);
        });
    }

    /** How many links for the same person and purpose were made within that time. */
    public int made(Invitation like, Duration within) {
        return transactions.in(
                connection -> LinkRows.made(connection, like, clock.instant().minus(within)));
    }

    /** Closes a link, and ends at the next request what came in by it. */
    public void close(Invitation link, Caller by) {
        transactions.in(connection -> {
            LinkRows.close(connection, link.id(), clock.instant());
            Audit.write(connection, Event.done(by, "link", link.patient(), "link " + link.id() + " closed"));
            return link;
        });
    }

    /** Tries a date of birth at a link. The right one uses it up. */
    public Opening open(String token, LocalDate born, LocalDate today, String correlation) {
        return transactions.in(connection -> {
            Optional<LinkRows.Held> held = LinkRows.held(connection, Token.hash(token), today);
            return held.filter(h -> h.link().good(clock.instant()) && h.may()).isPresent()
                    ? tried(connection, held.get(), born, correlation)
                    : new Opening.Shut();
        });
    }

    private Opening tried(Connection connection, LinkRows.Held held, LocalDate born, String correlation)
            throws SQLException {
        Invitation link = held.link();
        Caller by = held.guest().calling(correlation);
        Event event = Event.done(by, "link", link.patient(), "link " + link.id() + " opened for " + link.purpose());
        if (held.born().equals(Optional.of(born))) {
            LinkRows.use(connection, link.id(), clock.instant());
            Audit.write(connection, event);
            return new Opening.Opened(held.guest());
        }
        int left = TRIES - link.tries() - 1;
        LinkRows.miss(connection, link.id());
        if (left == 0) {
            LinkRows.close(connection, link.id(), clock.instant());
        }
        Audit.write(connection, event.but(Event.Outcome.REFUSED));
        return left == 0 ? new Opening.Shut() : new Opening.Wrong(left);
    }

    /** Who came in by that link, while they may stay: a carer until their day or until it is taken back. */
    public Optional<Guest> guest(long link, LocalDate today) {
        return transactions.in(connection -> LinkRows.used(connection, link, today));
    }
}
