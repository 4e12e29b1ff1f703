package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Origin;
import org.foramen.chart.Referral;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferralsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Watch watch = new Watch();
    private TestDatabase database;
    private Ledger ledger;
    private Referrals referrals;
    private Tasks tasks;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(ReferralsTest.class);
        ledger = Ledger.open(database.app(), watch);
        referrals = Referrals.open(database.app(), watch);
        tasks = Tasks.open(database.app(), watch);
        List.of("rosa", "ana", "hugo").forEach(id -> ledger.enrol(Cast.rosa(id), CLERK));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aReferralIsInTheChartAndOnTheListBoth() {
        Entry entry = referrals.receive("rosa", referral(TODAY), CLERK);
        assertEquals(List.of(entry), ledger.chart("rosa", DOCTOR).orElseThrow().entries());
        Waiting waiting = referrals.one(entry.id(), CLERK).orElseThrow();
        assertEquals(entry.fact(), waiting.referral());
        assertEquals(Optional.empty(), waiting.contact());
        assertEquals(Optional.empty(), waiting.link());
        assertEquals(1, referrals.count());
    }

    @Test
    void theSoonestComesFirstAndAmongEqualsWhoHasWaitedLongest() {
        Entry late = reckoned(referrals.receive("rosa", referral(TODAY), CLERK), 5, List.of());
        Entry early = reckoned(referrals.receive("ana", referral(TODAY.minusDays(9)), CLERK), 5, List.of());
        Entry urgent = reckoned(referrals.receive("hugo", referral(TODAY), CLERK), 1, List.of("A"));
        assertEquals(
                List.of(urgent.id(), early.id(), late.id()),
                referrals.waiting(0, 10, CLERK).stream().map(Waiting::entry).toList());
        assertEquals(1, referrals.waiting(2, 10, CLERK).size());
    }

    @Test
    void whatIsSettledWaitsNoMoreAndWhatNeedsMoreStillDoes() {
        Entry one = referrals.receive("rosa", referral(TODAY), CLERK);
        assertTrue(referrals.settle(one.id(), Referrals.State.MORE, DOCTOR));
        assertTrue(referrals.one(one.id(), CLERK).orElseThrow().more());
        assertTrue(referrals.settle(one.id(), Referrals.State.ACCEPTED, DOCTOR));
        assertFalse(referrals.settle(one.id(), Referrals.State.REDIRECTED, DOCTOR));
        assertEquals(0, referrals.count());
        assertEquals(List.of(), referrals.stale(TODAY, "other", 10));
    }

    @Test
    void aChartThatGrewAnotherDayAndOtherKnowledgeEachAskForANewReckoning() {
        Entry one = reckoned(referrals.receive("rosa", referral(TODAY), CLERK), 5, List.of());
        assertEquals(List.of(), referrals.stale(TODAY, "k1", 10));
        assertEquals(1, referrals.stale(TODAY.plusDays(1), "k1", 10).size());
        assertEquals(1, referrals.stale(TODAY, "k2", 10).size());
        ledger.record("rosa", Cast.goal("walk"), Origin.PATIENT, DOCTOR);
        assertEquals(List.of(new Referrals.Stale(one.id(), "rosa", 2)), referrals.stale(TODAY, "k1", 10));
    }

    @Test
    void onlyAlarmsThatDidNotRingBeforeAreNew() {
        Entry one = referrals.receive("rosa", referral(TODAY), CLERK);
        assertEquals(List.of("A"), referrals.reckoned(one.id(), reckoned(1, List.of("A"))));
        assertEquals(List.of("B"), referrals.reckoned(one.id(), reckoned(1, List.of("A", "B"))));
        assertEquals(List.of(), referrals.reckoned(one.id(), reckoned(1, List.of("B"))));
    }

    @Test
    void howFarTheIntakeHasComeIsSeenInTheList() {
        Entry entry = referrals.receive("rosa", referral(TODAY), CLERK);
        assertEquals(
                Waiting.Intake.NOT_BEGUN,
                referrals.one(entry.id(), CLERK).orElseThrow().intake());
        Drafts drafts = Drafts.open(database.app(), watch);
        Draft draft = drafts.begin("rosa", "intake", CLERK);
        assertEquals(
                Waiting.Intake.IN_PROGRESS,
                referrals.one(entry.id(), CLERK).orElseThrow().intake());
        drafts.sent(draft, CLERK);
        assertEquals(
                Waiting.Intake.COMPLETE,
                referrals.one(entry.id(), CLERK).orElseThrow().intake());
    }

    @Test
    void aReferralThatCameInWithARecordIsListedOnce() {
        Entry entry = ledger.record("rosa", referral(TODAY), Origin.RECORD, CLERK);
        referrals.list("rosa", entry, referral(TODAY), CLERK);
        referrals.list("rosa", entry, referral(TODAY), CLERK);
        assertEquals(1, referrals.count());
    }

    @Test
    void aTaskThatNobodyTakesUpIsToldToOthersOnceAndIsRaisedOnce() {
        tasks.raise("rosa", "red-flag", "A", CLERK);
        tasks.raise("rosa", "red-flag", "A", CLERK);
        watch.after(Duration.ofMinutes(14));
        assertEquals(List.of(), tasks.escalate(Duration.ofMinutes(15)));
        watch.after(Duration.ofMinutes(1));
        assertEquals(1, tasks.escalate(Duration.ofMinutes(15)).size());
        assertEquals(List.of(), tasks.escalate(Duration.ofMinutes(15)));
        Tasks.Open open = tasks.open(CLERK).getFirst();
        assertTrue(open.escalated().isPresent());
        assertTrue(tasks.done(open.id(), "sent to hospital", DOCTOR));
        assertFalse(tasks.done(open.id(), "again", DOCTOR));
        assertEquals(List.of(), tasks.open(CLERK));
    }

    private Entry reckoned(Entry entry, int rank, List<String> alarms) {
        referrals.reckoned(entry.id(), reckoned(rank, alarms));
        return entry;
    }

    private static Waiting.Reckoned reckoned(int rank, List<String> alarms) {
        return new Waiting.Reckoned(rank, alarms, 2, 1, TODAY, "k1");
    }

    private static Referral referral(LocalDate received) {
        return new Referral(
                received, "Dr Ana Ruiz", "back pain", Referral.Urgency.ROUTINE, Optional.empty(), List.of(), List.of());
    }
}
