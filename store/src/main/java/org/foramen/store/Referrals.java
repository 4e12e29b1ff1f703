package org.foramen.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Origin;
import org.foramen.chart.Referral;

/**
 * Those who wait at triage, in the order in which they must be seen. The referrals themselves and what was decided are
 * facts of the ledger; this is the list over them, reckoned anew when a chart grows, a day passes or the knowledge changes.
 */
public final class Referrals {
    private final Transactions transactions;
    private final Clock clock;

    private Referrals(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Referrals open(DataSource source, Clock clock) {
        return new Referrals(new Transactions(source), clock);
    }

    /** What became of a referral. */
    public enum State {
        OPEN,
        MORE,
        ACCEPTED,
        REDIRECTED;

        /** The word in tables: "accepted". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A referral whose place in the list has to be reckoned anew.
     *
     * @param entry the entry of the referral
     * @param patient whose chart
     * @param entries how many entries the chart has now
     */
    public record Stale(EntryId entry, String patient, long entries) {}

    /** Writes a referral into the chart and puts it on the list, both or neither, in the first place until it is reckoned. */
    public Entry receive(String patient, Referral referral, Caller by) {
        Instant now = clock.instant();
        Entry entry = new Entry(new EntryId(UUID.randomUUID()), now, by.who(), Origin.CLINICIAN, referral);
        Addition addition = new Addition(patient, List.of(Worded.of(entry)));
        return transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "append", patient, addition.words()));
            addition.to(connection, Charts.held(connection, patient), now);
            ReferralRows.add(connection, patient, entry.id(), referral.on(), now);
            return entry;
        });
    }

    /** Puts a referral on the list that is in the chart already, as one that came in with a record; once. */
    public void list(String patient, Entry entry, Referral referral, Caller by) {
        transactions.in(connection -> {
            boolean fresh = ReferralRows.add(connection, patient, entry.id(), referral.on(), clock.instant());
            if (fresh) {
                Audit.write(connection, Event.done(by, "referral", patient, "listed"));
            }
            return fresh;
        });
    }

    /** A page of those who wait, the soonest first. */
    public List<Waiting> waiting(int from, int most, Caller by) {
        return transactions.in(connection -> {
            List<Waiting> waiting = ReferralRows.waiting(connection, from, most, clock.instant());
            Audit.write(connection, Event.done(by, "read", "referrals, " + waiting.size() + " shown"));
            return waiting;
        });
    }

    /** How many wait. */
    public int count() {
        return transactions.in(ReferralRows::count);
    }

    /** The one that waits under that entry. */
    public Optional<Waiting> one(EntryId entry, Caller by) {
        return transactions.in(connection -> {
            Optional<Waiting> one = ReferralRows.one(connection, entry, clock.instant());
            Event event =
                    new Event(by, "read", one.map(w -> w.patient().id()), "referral " + entry, Event.Outcome.DONE);
            Audit.write(connection, one.isPresent() ? event : event.but(Event.Outcome.NOT_FOUND));
            return one;
        });
    }

    /** Those that wait and were reckoned from less than is known now, on another day, or by other knowledge. */
    public List<Stale> stale(LocalDate today, String knowledge, int most) {
        return transactions.in(connection -> ReferralRows.stale(connection, today, knowledge, most));
    }

    /** Keeps how soon the person must be seen, and gives the alarms that did not ring before. */
    public List<String> reckoned(EntryId entry, Waiting.Reckoned reckoned) {
        return transactions.in(connection -> {
            List<String> before = ReferralRows.alarms(connection, entry);
            ReferralRows.reckoned(connection, entry, reckoned, clock.instant());
            List<String> fresh = new ArrayList<>(reckoned.alarms());
            fresh.removeAll(before);
            return List.copyOf(fresh);
        });
    }

    /** Moves a referral on; false when it does not wait any more. */
    public boolean settle(EntryId entry, State state, Caller by) {
        return transactions.in(connection -> {
            boolean done = ReferralRows.settle(connection, entry, state.word(), clock.instant());
            Event event = Event.done(by, "triage", "referral " + entry + " " + state.word());
            Audit.write(connection, done ? event : event.but(Event.Outcome.REFUSED));
            return done;
        });
    }
}
