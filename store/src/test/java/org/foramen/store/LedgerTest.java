package org.foramen.store;

import static org.foramen.store.Cast.DOCTOR;
import static org.foramen.store.Cast.goal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Quantity;
import org.foramen.chart.Retraction;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static TestDatabase database;
    private static Ledger ledger;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh(LedgerTest.class);
        ledger = Ledger.open(database.app());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aChartReadsBackAsItWasWritten() {
        List<Entry> entries = Cast.entries(200, 1);
        Receipt receipt = rosa("read-back", entries);
        assertEquals(new Receipt(200, 0, 200), receipt);
        assertEquals(Optional.of(new Chart(Cast.rosa("read-back"), entries)), ledger.chart("read-back", DOCTOR));
    }

    @Test
    void entriesStandInTheOrderTheyWereLearnedEvenWhenTheyCameInLater() {
        Entry early = Cast.entry("early", "2026-01-01T08:00:00Z", goal("sleep"));
        Entry late = Cast.entry("late", "2026-06-01T08:00:00Z", goal("walk"));
        rosa("order", List.of(late));
        ledger.append("order", List.of(early), DOCTOR);
        assertEquals(List.of(early, late), entries("order"));
    }

    @Test
    void nobodysChartIsNothing() {
        assertEquals(Optional.empty(), ledger.chart("nobody", DOCTOR));
    }

    @Test
    void anEmptyChartIsAChart() {
        ledger.enrol(Cast.rosa("empty"), DOCTOR);
        assertEquals(Optional.of(Chart.of(Cast.rosa("empty"))), ledger.chart("empty", DOCTOR));
    }

    @Test
    void theSameEntriesAgainAddNothing() {
        List<Entry> entries = Cast.entries(30, 2);
        rosa("again", entries);
        assertEquals(new Receipt(0, 30, 30), ledger.append("again", entries.reversed(), DOCTOR));
        assertEquals(entries, entries("again"));
    }

    @Test
    void anEntryThatSaysSomethingElseUnderTheSameNameIsRefusedWithAllTheOthers() {
        rosa("conflict", List.of(Cast.entry("one", "2026-11-01T08:00:00Z", goal("walk"))));
        List<Entry> batch = List.of(
                Cast.entry("two", "2026-11-02T08:00:00Z", goal("swim")),
                Cast.entry("one", "2026-11-01T08:00:00Z", goal("run")));
        StoreFailure refused = assertThrows(StoreFailure.class, () -> ledger.append("conflict", batch, DOCTOR));
        assertTrue(refused.getMessage().endsWith("is there already and says something else. Nothing was saved."));
        assertEquals(1, entries("conflict").size());
    }

    @Test
    void nothingIsHalfStoredWhenOneFactOfManyIsBad() {
        ledger.enrol(Cast.rosa("half"), DOCTOR);
        List<Fact> bad = List.of(
                goal("a null character \u0000 that no database keeps"),
                goal("half of a pair \ud83e alone"),
                new Vital(LocalDate.EPOCH, Term.word("weight"), new Quantity(new BigDecimal("1e200000"), "kg")));
        for (Fact fact : bad) {
            List<Entry> entries = new java.util.ArrayList<>(Cast.entries(1500, 3));
            entries.add(1200, Cast.entry("bad", "2026-11-01T08:00:00Z", fact));
            assertThrows(StoreFailure.class, () -> ledger.append("half", entries, DOCTOR));
            assertEquals(List.of(), entries("half"));
        }
        assertEquals(new Receipt(1, 0, 1), ledger.append("half", Cast.entries(1, 3), DOCTOR));
    }

    @Test
    void aChartThatIsNotThereTakesNoEntries() {
        StoreFailure refused =
                assertThrows(StoreFailure.class, () -> ledger.append("nobody", Cast.entries(1, 4), DOCTOR));
        assertEquals("There is no such chart. Nothing was saved.", refused.getMessage());
        assertEquals(StoreFailure.Reason.REFUSED, refused.reason());
    }

    @Test
    void aFactIsWrittenDownInTheNameOfItsCallerAndCanBeTakenBackButNotRemoved() {
        ledger.enrol(Cast.rosa("retract"), DOCTOR);
        Entry wrong = ledger.record("retract", goal("walk"), Origin.CLINICIAN, DOCTOR);
        assertEquals("vega", wrong.author());
        Fact takenBack = new Retraction(LocalDate.of(2026, 11, 22), wrong.id(), "wrong person", true);
        ledger.record("retract", takenBack, Origin.CLINICIAN, DOCTOR);
        Chart chart = ledger.chart("retract", DOCTOR).orElseThrow();
        assertEquals(2, chart.entries().size());
        assertEquals(List.of(), chart.standing());
    }

    @Test
    void particularsCanBeCorrected() {
        ledger.enrol(Cast.rosa("married"), DOCTOR);
        ledger.enrol(Cast.named("married", "Rosa Weiß", "1965-03-02"), DOCTOR);
        assertEquals(
                "Rosa Weiß",
                ledger.chart("married", DOCTOR).orElseThrow().patient().name());
    }

    @Test
    void theChainStaysWholeWhenTheClockGoesBack() {
        Clock later = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        Clock earlier = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);
        Ledger.open(database.app(), later).enrol(Cast.rosa("clock"), DOCTOR);
        Ledger.open(database.app(), later).append("clock", Cast.entries(2, 5), DOCTOR);
        Ledger.open(database.app(), earlier).append("clock", Cast.entries(2, 6), DOCTOR);
        assertEquals(4, ((Chain.Whole) ledger.verify("clock", DOCTOR)).entries());
    }

    private static Receipt rosa(String id, List<Entry> entries) {
        ledger.enrol(Cast.rosa(id), DOCTOR);
        return ledger.append(id, entries, DOCTOR);
    }

    private static List<Entry> entries(String id) {
        return ledger.chart(id, DOCTOR).orElseThrow().entries();
    }
}
