package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PayerRequestsTest {
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);
    private static TestDatabase database;
    private static PayerRequests requests;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh(PayerRequestsTest.class);
        requests = PayerRequests.open(database.app());
        for (String id : List.of("rosa", "miguel", "ada")) {
            Ledger.open(database.app()).enrol(Cast.rosa(id), DOCTOR);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static PayerRequest.Asked asked(String question, String payer) {
        return new PayerRequest.Asked(question, "Ablation", Optional.of(SOON), payer, "policy-" + payer);
    }

    private static PayerRequest opened(String patient, String question, String payer) {
        long number = requests.open(patient, asked(question, payer), CLERK);
        return requests.request(patient, number, CLERK).orElseThrow();
    }

    private static PayerRequest moved(PayerRequest was, PayerMove move, Map<String, String> said, LocalDate due) {
        assertTrue(requests.step(was, move, said, Optional.of(new PayerRequest.Due(due, "the payer")), CLERK));
        return requests.request(was.patient(), was.number(), CLERK).orElseThrow();
    }

    @Test
    void askingTheSameTwiceFindsTheFirst() {
        PayerRequest first = opened("rosa", "procedure=a", "medicare");
        assertEquals(first.number(), opened("rosa", "procedure=a", "medicare").number());
        assertTrue(first.number() != opened("rosa", "procedure=b", "medicare").number());
        assertEquals(Optional.empty(), requests.request("miguel", first.number(), CLERK));
    }

    @Test
    void everyStepIsKeptWithWhatWasSaid() {
        PayerRequest sent = moved(
                moved(opened("miguel", "procedure=c", "acme"), PayerMove.READY, Map.of(), SOON),
                PayerMove.SUBMIT,
                Map.of("how", "portal", "reference", "R-1"),
                SOON);
        PayerRequest denied =
                moved(sent, PayerMove.DENY, Map.of("words", "“not enough”", "clauses", "FJ-R1"), SOON.plusDays(9));
        assertEquals(PayerState.DENIED, denied.state());
        assertEquals(Optional.of(SOON.plusDays(9)), denied.due().map(PayerRequest.Due::day));
        List<PayerStep> steps = requests.steps(denied.number());
        assertEquals(
                List.of(PayerMove.OPEN, PayerMove.READY, PayerMove.SUBMIT, PayerMove.DENY),
                steps.stream().map(PayerStep::move).toList());
        assertEquals("“not enough”", steps.getLast().said("words"));
        assertEquals("", steps.getLast().said("nothing of the kind"));
        assertEquals("lee", steps.getLast().who());
    }

    @Test
    void aRequestThatSomebodyElseTookOnIsLeftAlone() {
        PayerRequest was = opened("ada", "procedure=d", "acme");
        assertTrue(requests.step(was, PayerMove.READY, Map.of(), Optional.empty(), CLERK));
        assertFalse(requests.step(was, PayerMove.CLOSE, Map.of(), Optional.empty(), DOCTOR));
        assertFalse(requests.change(was, asked("procedure=e", "acme"), DOCTOR));
        assertEquals(2, requests.steps(was.number()).size());
    }

    @Test
    void theListHasTheSoonestDueFirstAndClosedOnesOnlyWhereAsked() {
        PayerRequest late = moved(opened("ada", "procedure=f", "zeta"), PayerMove.DUE, Map.of(), SOON.plusDays(20));
        PayerRequest soon = moved(opened("ada", "procedure=g", "zeta"), PayerMove.DUE, Map.of(), SOON.plusDays(2));
        PayerRequest none = opened("ada", "procedure=h", "zeta");
        PayerRequest closed = opened("ada", "procedure=i", "zeta");
        requests.step(closed, PayerMove.CLOSE, Map.of("outcome", "withdrawn"), Optional.empty(), CLERK);
        PayerFilter zeta = new PayerFilter(Optional.empty(), Optional.of("zeta"), Optional.empty(), Optional.empty());
        PayerRequests.Found found = requests.list(zeta, 0, 10, CLERK);
        assertEquals(
                List.of(soon.number(), late.number(), none.number()),
                found.requests().stream().map(PayerRequest::number).toList());
        PayerFilter gone = new PayerFilter(
                Optional.of(PayerState.CLOSED), Optional.of("zeta"), Optional.empty(), Optional.empty());
        assertEquals(1, requests.list(gone, 0, 10, CLERK).all());
        assertTrue(requests.payers().contains("zeta"));
    }

    @Test
    void whatWasMissingStandsInTheListUntilTheChartHasGrown() {
        PayerRequest was = opened("rosa", "procedure=j", "omega");
        requests.seen(was.number(), new PayerRequest.Gaps(2, "Since when?", "patient", "wiser?", Optional.of(SOON), 0));
        PayerFilter filter = new PayerFilter(
                Optional.of(PayerState.OPEN), Optional.of("omega"), Optional.of("wiser"), Optional.of(true));
        PayerRequest seen = requests.list(filter, 0, 10, CLERK).requests().getFirst();
        assertEquals("Since when?", seen.gaps().first());
        assertFalse(seen.behind());
        Ledger.open(database.app()).record("rosa", Cast.goal("to walk"), org.foramen.chart.Origin.CLINICIAN, DOCTOR);
        assertTrue(requests.list(filter, 0, 10, CLERK).requests().getFirst().behind());
    }

    @Test
    void noStepIsEverChangedOrTakenAway() {
        PayerRequest was = opened("miguel", "procedure=k", "acme");
        for (String statement : List.of(
                "UPDATE clinic.payer_step SET said = '{}'::jsonb",
                "DELETE FROM clinic.payer_step",
                "DELETE FROM clinic.payer_request WHERE number = " + was.number())) {
            assertThrows(java.sql.SQLException.class, () -> {
                try (var connection = database.app().getConnection();
                        var query = connection.createStatement()) {
                    query.executeUpdate(statement);
                }
            });
        }
    }

    @Test
    void aStateAllowsOnlyItsOwnMoves() {
        for (PayerState state : PayerState.values()) {
            for (PayerMove move : state.moves()) {
                assertEquals(
                        Optional.of(state.after(move)),
                        PayerState.of(state.after(move).word()));
            }
            assertEquals(state == PayerState.CLOSED, state.moves().isEmpty());
        }
        assertEquals(List.of(), PayerState.CLOSED.moves());
        assertEquals(Optional.empty(), PayerMove.of("forget"));
    }
}
