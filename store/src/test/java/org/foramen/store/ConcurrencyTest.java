package org.foramen.store;

import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Origin;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int EACH = 50;
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh(ConcurrencyTest.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void eightPeopleWriteIntoOneChartAndNothingIsLost() throws Exception {
        Ledger ledger = Ledger.open(database.app());
        ledger.enrol(Cast.rosa("busy"), DOCTOR);
        List<EntryId> acknowledged = new ArrayList<>();
        for (List<EntryId> one : together(thread -> writtenBy(ledger, "writer-" + thread))) {
            acknowledged.addAll(one);
        }
        Set<EntryId> there = new HashSet<>();
        ledger.chart("busy", DOCTOR).orElseThrow().entries().forEach(entry -> there.add(entry.id()));
        assertEquals(THREADS * EACH, there.size());
        assertEquals(Set.copyOf(acknowledged), there);
        Chain.Whole whole = assertInstanceOf(Chain.Whole.class, ledger.verify("busy", DOCTOR));
        assertEquals(THREADS * EACH, whole.entries());
    }

    @Test
    void theSameRecordTakenInByEightAtOnceIsThereOnce() throws Exception {
        Ledger ledger = Ledger.open(database.app());
        Chart chart = new Chart(Cast.rosa("storm"), Cast.entries(80, 9));
        Original original = Original.of("x", "application/json", new byte[] {1});
        List<Receipt> receipts = together(thread -> ledger.take(chart, original, DOCTOR));
        assertEquals(80, receipts.stream().mapToInt(Receipt::added).sum());
        assertEquals(chart, ledger.chart("storm", DOCTOR).orElseThrow());
        assertEquals(1, ledger.originals("storm", DOCTOR).size());
    }

    private static List<EntryId> writtenBy(Ledger ledger, String who) {
        Caller caller = new Caller(who, Role.NURSE, who);
        List<EntryId> written = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            Entry entry = ledger.record("busy", Cast.goal(who + " " + i), Origin.CLINICIAN, caller);
            written.add(entry.id());
        }
        return written;
    }

    /** One thread's part. */
    private interface Part<T> {
        T of(int thread) throws Exception;
    }

    private static <T> List<T> together(Part<T> part) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<T>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                work.add(() -> part.of(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
