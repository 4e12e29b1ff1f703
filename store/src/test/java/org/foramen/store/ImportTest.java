package org.foramen.store;

import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Patient;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static TestDatabase database;
    private static Ledger ledger;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh(ImportTest.class);
        ledger = Ledger.open(database.app());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aRecordTakenInAgainAddsNothing() {
        Chart chart = new Chart(Cast.rosa("twice"), Cast.entries(100, 1));
        assertEquals(new Receipt(100, 0, 100), ledger.take(chart, bundle("{}"), DOCTOR));
        assertEquals(new Receipt(0, 100, 100), ledger.take(chart, bundle("{}"), DOCTOR));
        assertEquals(1, ledger.originals("twice", DOCTOR).size());
        assertEquals(Optional.of(chart), ledger.chart("twice", DOCTOR));
    }

    @Test
    void theSameRecordInAnotherOrderAndSpellingAddsNoFact() {
        Chart chart = new Chart(Cast.rosa("shuffled"), Cast.entries(100, 2));
        ledger.take(chart, bundle("{\"a\":1}"), DOCTOR);
        List<Entry> shuffled = new java.util.ArrayList<>(chart.entries());
        java.util.Collections.shuffle(shuffled, new Random(3));
        Chart again = new Chart(chart.patient(), shuffled);
        assertEquals(new Receipt(0, 100, 100), ledger.take(again, bundle("{ \"a\": 1 }"), DOCTOR));
        assertEquals(Optional.of(chart), ledger.chart("shuffled", DOCTOR));
        assertEquals(2, ledger.originals("shuffled", DOCTOR).size());
    }

    @Test
    void aLongerRecordAddsOnlyWhatIsNew() {
        List<Entry> all = Cast.entries(60, 4);
        ledger.take(new Chart(Cast.rosa("longer"), all.subList(0, 40)), bundle("short"), DOCTOR);
        Chart longer = new Chart(Cast.rosa("longer"), all);
        assertEquals(new Receipt(20, 40, 60), ledger.take(longer, bundle("long"), DOCTOR));
    }

    @Test
    void whatCameInIsGivenBackByteForByte() {
        byte[] bytes = new byte[300_000];
        new Random(5).nextBytes(bytes);
        ledger.take(Chart.of(Cast.rosa("whole")), Original.of("rosa.json", "application/fhir+json", bytes), DOCTOR);
        Original kept = ledger.originals("whole", DOCTOR).getFirst();
        assertArrayEquals(bytes, kept.bytes());
        assertEquals("rosa.json", kept.name());
        assertEquals("application/fhir+json", kept.media());
    }

    @Test
    void aRecordOfSomebodyElseUnderTheSameIdIsRefused() {
        ledger.take(Chart.of(Cast.rosa("other")), bundle("first"), DOCTOR);
        Chart other = new Chart(Cast.named("other", "Rosa Martínez", "1956-03-02"), Cast.entries(3, 6));
        StoreFailure refused = assertThrows(StoreFailure.class, () -> ledger.take(other, bundle("second"), DOCTOR));
        assertEquals(
                "The record gives another date of birth than the chart of the same id. Nothing was saved.",
                refused.getMessage());
        assertEquals(Optional.of(Chart.of(Cast.rosa("other"))), ledger.chart("other", DOCTOR));
        assertEquals(1, ledger.originals("other", DOCTOR).size());
    }

    @Test
    void aBadFactLeavesNeitherPersonNorRecordBehind() {
        Entry bad = Cast.entry("bad", "2026-11-01T08:00:00Z", Cast.goal("\u0000"));
        Chart chart = new Chart(Cast.rosa("nothing"), List.of(bad));
        assertThrows(StoreFailure.class, () -> ledger.take(chart, bundle("bad"), DOCTOR));
        assertEquals(Optional.empty(), ledger.chart("nothing", DOCTOR));
        assertEquals(List.of(), ledger.originals("nothing", DOCTOR));
    }

    private static Original bundle(String text) {
        return Original.of("bundle.json", "application/fhir+json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void manyChartsGoInTogetherOrNotAtAll() {
        Chart one = new Chart(Cast.rosa("first-of-many"), Cast.entries(10, 5));
        Chart other = new Chart(Cast.rosa("second-of-many"), Cast.entries(10, 6));
        assertEquals(20, ledger.admit(List.of(one, other), DOCTOR));
        assertEquals(0, ledger.admit(List.of(one, other), DOCTOR));
        assertEquals(Optional.of(other), ledger.chart("second-of-many", DOCTOR));
        Patient stranger = new Patient(
                "second-of-many",
                "Somebody Else",
                Optional.of(LocalDate.of(1901, 1, 1)),
                Patient.Sex.MALE,
                Optional.empty());
        List<Chart> mixed = List.of(new Chart(Cast.rosa("third-of-many"), Cast.entries(10, 7)), Chart.of(stranger));
        assertThrows(StoreFailure.class, () -> ledger.admit(mixed, DOCTOR));
        assertEquals(Optional.empty(), ledger.chart("third-of-many", DOCTOR));
    }
}
