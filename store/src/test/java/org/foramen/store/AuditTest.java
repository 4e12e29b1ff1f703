package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Origin;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {
    private TestDatabase database;
    private Ledger ledger;
    private People people;
    private Audit audit;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(AuditTest.class);
        ledger = Ledger.open(database.app());
        people = People.open(database.app());
        audit = Audit.open(database.app());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyReadAndWriteOfAChartLeavesExactlyOneEvent() {
        ledger.enrol(Cast.rosa("rosa"), CLERK);
        ledger.append("rosa", Cast.entries(1, 1), DOCTOR);
        ledger.record("rosa", Cast.goal("walk"), Origin.CLINICIAN, DOCTOR);
        ledger.chart("rosa", DOCTOR);
        people.person("rosa", CLERK);
        ledger.originals("rosa", DOCTOR);
        ledger.verify("rosa", DOCTOR);
        List<String> told = audit.aboutPatient("rosa", 100).reversed().stream()
                .map(line -> line.event().by().who() + " " + line.event().action() + " "
                        + line.event().what())
                .toList();
        String first = Cast.entries(1, 1).getFirst().fact().kind().word();
        assertEquals(
                List.of(
                        "lee enrol particulars",
                        "vega append 1 entry: " + first,
                        "vega append 1 entry: goal",
                        "vega read chart",
                        "lee read particulars",
                        "vega read originals",
                        "vega verify chain"),
                told);
    }

    @Test
    void anEventSaysWhoInWhichRoleAndInWhichRequest() {
        ledger.enrol(Cast.rosa("rosa"), CLERK);
        Event event = audit.latest(1).getFirst().event();
        assertEquals(Event.done(CLERK, "enrol", "rosa", "particulars"), event);
        assertEquals(
                List.of(event),
                audit.by("lee", 10).stream().map(Audit.Line::event).toList());
    }

    @Test
    void aLookAtAChartThatIsNotThereIsKeptToo() {
        ledger.chart("nobody", DOCTOR);
        assertEquals(Event.Outcome.NOT_FOUND, last().outcome());
        assertEquals(Optional.of("nobody"), last().patient());
    }

    @Test
    void aWriteThatFailedLeavesItsOwnEvent() {
        assertThrows(StoreFailure.class, () -> ledger.append("nobody", Cast.entries(2, 2), DOCTOR));
        assertEquals(Event.Outcome.FAILED, last().outcome());
        assertEquals("append", last().action());
        assertEquals(1, audit.latest(10).size());
    }

    @Test
    void aSearchIsKeptWithoutItsWords() {
        ledger.enrol(Cast.rosa("rosa"), CLERK);
        people.named("martinez", CLERK);
        assertEquals("by name, 1 shown", last().what());
        people.born(LocalDate.of(1965, 3, 2), CLERK);
        assertEquals("by birth date, 1 shown", last().what());
        assertFalse(audit.latest(100).toString().toLowerCase().contains("martinez"));
    }

    @Test
    void whatWasRefusedElsewhereCanBeWrittenDown() {
        audit.record(Event.done(CLERK, "read", "rosa", "chart").but(Event.Outcome.REFUSED));
        assertEquals(Event.Outcome.REFUSED, last().outcome());
    }

    @Test
    void whereTheAuditCannotBeWrittenNothingIsReadAndNothingIsKept() throws SQLException {
        ledger.enrol(Cast.rosa("rosa"), DOCTOR);
        asOwner("REVOKE INSERT ON ledger.audit FROM foramen_app");
        assertThrows(StoreFailure.class, () -> ledger.chart("rosa", DOCTOR));
        assertThrows(StoreFailure.class, () -> ledger.originals("rosa", DOCTOR));
        assertThrows(StoreFailure.class, () -> ledger.append("rosa", Cast.entries(3, 3), DOCTOR));
        assertThrows(StoreFailure.class, () -> ledger.enrol(Cast.rosa("hugo"), DOCTOR));
        assertThrows(StoreFailure.class, () -> people.named("martinez", DOCTOR));
        assertThrows(StoreFailure.class, () -> people.person("rosa", DOCTOR));
        asOwner("GRANT INSERT ON ledger.audit TO foramen_app");
        assertEquals(List.of(), ledger.chart("rosa", DOCTOR).orElseThrow().entries());
        assertEquals(Optional.empty(), ledger.chart("hugo", DOCTOR));
    }

    private Event last() {
        return audit.latest(1).getFirst().event();
    }

    private void asOwner(String command) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(command);
        }
    }
}
