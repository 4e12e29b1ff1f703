package org.foramen.clinic.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.care.Triage;
import org.foramen.chart.Chart;
import org.foramen.chart.Referral;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.rounds.Round;
import org.foramen.library.Alarm;
import org.foramen.library.Library;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.Referrals;
import org.foramen.store.Tasks;
import org.foramen.store.Waiting;
import org.springframework.stereotype.Component;

/**
 * Reckons how soon each person who waits must be seen, anew when their chart has grown, a day has passed or the knowledge
 * has changed, so that the list can be put in order without reading a chart. An emergency that was not known before
 * raises a task; one that nobody takes up within a quarter of an hour is told to the manager too.
 */
@Component
public final class Reckoner implements Round {
    static final Duration ALONE = Duration.ofMinutes(15);
    private static final int AT_A_TIME = 200;
    private static final Caller HOUSE = Caller.house("triage");

    private final Referrals referrals;
    private final Tasks tasks;
    private final Ledger ledger;
    private final Knowledge knowledge;
    private final Clock clock;

    public Reckoner(Referrals referrals, Tasks tasks, Ledger ledger, Knowledge knowledge, Clock clock) {
        this.referrals = referrals;
        this.tasks = tasks;
        this.ledger = ledger;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Override
    public void go() {
        reckon(AT_A_TIME);
        tasks.escalate(ALONE);
    }

    /** Reckons as many as that of those that are due, the soonest first. */
    void reckon(int most) {
        Library library = knowledge.library();
        for (Referrals.Stale stale : referrals.stale(LocalDate.now(clock), library.hash(), most)) {
            Optional<Chart> chart = ledger.chart(stale.patient(), HOUSE);
            Optional<Referral> referral = chart.flatMap(c -> standing(c, stale));
            if (referral.isPresent()) {
                keep(stale, Triage.of(library, chart.get(), referral.get(), clock.instant(), clock.getZone()), library);
            } else {
                // It was taken back: nobody waits for it any more.
                referrals.settle(stale.entry(), Referrals.State.REDIRECTED, HOUSE);
            }
        }
    }

    private static Optional<Referral> standing(Chart chart, Referrals.Stale stale) {
        return chart.standing().stream()
                .filter(entry -> entry.id().equals(stale.entry()))
                .findFirst()
                .map(entry -> (Referral) entry.fact());
    }

    private void keep(Referrals.Stale stale, Triage triage, Library library) {
        List<String> ringing =
                triage.ringing().stream().map(rung -> id(rung.alarm())).toList();
        Waiting.Reckoned reckoned = new Waiting.Reckoned(
                triage.rank(), ringing, triage.unasked().size(), stale.entries(), LocalDate.now(clock), library.hash());
        List<String> fresh = referrals.reckoned(stale.entry(), reckoned);
        triage.ringing().stream()
                .map(rung -> rung.alarm())
                .filter(alarm -> alarm.direction() == Alarm.Direction.EMERGENCY && fresh.contains(id(alarm)))
                .forEach(alarm -> tasks.raise(stale.patient(), Tasks.RED_FLAG, id(alarm), HOUSE));
    }

    static String id(Alarm alarm) {
        return alarm.clause().id();
    }
}
