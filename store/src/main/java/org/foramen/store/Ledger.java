package org.foramen.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;

/**
 * The charts of a clinic, kept for good. Entries are added, never changed; each is linked to the one before it. Every
 * call names its caller and leaves an event in the {@link Audit} within the same transaction: where that cannot be
 * written, nothing is read and nothing is kept. A call that fails throws {@link StoreFailure}.
 */
public final class Ledger {
    private final Transactions transactions;
    private final Clock clock;

    private Ledger(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Ledger open(DataSource source) {
        return open(source, Clock.systemUTC());
    }

    /** A ledger that dates what it keeps by that clock. Within a chart its dates never go back, whatever the clock does. */
    public static Ledger open(DataSource source, Clock clock) {
        return new Ledger(new Transactions(source), clock);
    }

    /** The whole chart as it is known now, its entries in the order they were learned; nothing if there is no such chart. */
    public Optional<Chart> chart(String patient, Caller by) {
        return transactions.in(connection -> {
            Optional<Chart> chart = Reading.chart(connection, patient);
            Event event = Event.done(by, "read", patient, "chart");
            Audit.write(connection, chart.isPresent() ? event : event.but(Event.Outcome.NOT_FOUND));
            return chart;
        });
    }

    /** Makes a chart for this person, or corrects the particulars of the one there is. */
    public void enrol(Patient patient, Caller by) {
        audited(Event.done(by, "enrol", patient.id(), "particulars"), connection -> {
            if (!Charts.enrol(connection, patient, now())) {
                Charts.correct(connection, patient);
            }
            return patient;
        });
    }

    /** Writes one fact down now, in the caller's name. */
    public Entry record(String patient, Fact fact, Origin origin, Caller by) {
        Entry entry = new Entry(new EntryId(UUID.randomUUID()), now(), by.who(), origin, fact);
        append(patient, List.of(entry), by);
        return entry;
    }

    /**
     * Adds all these entries or none. An entry whose id the chart has already is not added again; if it says something
     * else than the one there, all are refused.
     */
    public Receipt append(String patient, List<Entry> entries, Caller by) {
        Addition addition = addition(patient, entries, by);
        return audited(
                Event.done(by, "append", patient, addition.words()),
                connection -> addition.to(connection, Charts.held(connection, patient), now()));
    }

    /**
     * Takes in a record from elsewhere: the person, what it says, and the record itself, all or nothing. The same
     * record again adds nothing. A record that gives another day of birth than the chart is refused.
     */
    public Receipt take(Chart chart, Original original, Caller by) {
        String patient = chart.patient().id();
        Addition addition = addition(patient, chart.entries(), by);
        Event event = Event.done(by, "import", patient, addition.words());
        return audited(event, connection -> {
            Reading.samePerson(connection, chart.patient(), now());
            Charts.Head head = Charts.held(connection, patient);
            if (Originals.has(connection, patient, original.key())) {
                return new Receipt(0, addition.entries().size(), head.entries());
            }
            Receipt receipt = addition.to(connection, head, now());
            Originals.add(connection, patient, original, receipt, now());
            return receipt;
        });
    }

    /**
     * Makes these charts, or adds to those that are there, all or none: one transaction for many people, for a load of a
     * whole clinic. Each chart leaves an event of its own. Gives how many entries were added.
     */
    public int admit(List<Chart> charts, Caller by) {
        return audited(Event.done(by, "import", charts.size() + " charts"), connection -> {
            int added = 0;
            for (Chart chart : charts) {
                String patient = chart.patient().id();
                Addition addition = new Addition(
                        patient, chart.entries().stream().map(Worded::of).toList());
                Audit.write(connection, Event.done(by, "import", patient, addition.words()));
                Reading.samePerson(connection, chart.patient(), now());
                added += addition.to(connection, Charts.held(connection, patient), now())
                        .added();
            }
            return added;
        });
    }

    /** The records this chart was taken in from, whole, oldest first. */
    public List<Original> originals(String patient, Caller by) {
        return audited(Event.done(by, "read", patient, "originals"), connection -> Originals.of(connection, patient));
    }

    /** Looks along the chain of one chart. */
    public Chain verify(String patient, Caller by) {
        return audited(Event.done(by, "verify", patient, "chain"), connection -> Verification.of(connection, patient));
    }

    /** Looks along every chain and gives those that are broken. */
    public List<Chain.Broken> verifyAll(Caller by) {
        return audited(Event.done(by, "verify", "all chains"), Verification::ofAll);
    }

    // Done with its event in one transaction. What failed is rolled back with its event, so the failure gets its own.
    private <T> T audited(Event event, Transactions.Work<T> work) {
        try {
            return transactions.in(connection -> {
                Audit.write(connection, event);
                return work.on(connection);
            });
        } catch (StoreFailure e) {
            failed(event, e);
            throw e;
        }
    }

    private Addition addition(String patient, List<Entry> entries, Caller by) {
        try {
            return new Addition(patient, entries.stream().map(Worded::of).toList());
        } catch (StoreFailure e) {
            failed(Event.done(by, "append", patient, entries.size() + " entries"), e);
            throw e;
        }
    }

    private void failed(Event event, StoreFailure why) {
        try {
            transactions.in(connection -> {
                Audit.write(connection, event.but(Event.Outcome.FAILED));
                return event;
            });
        } catch (StoreFailure e) {
            why.addSuppressed(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
