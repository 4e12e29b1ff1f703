package org.foramen.store;

import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final Caller MANAGER = new Caller("okafor", Role.MANAGER, "request-3");
    private static TestDatabase database;
    private static Accounts accounts;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh(AccountsTest.class);
        accounts = Accounts.open(database.app());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void anAccountIsFoundByItsNameWhateverTheCase() {
        Account vega = Account.of("Vega", "Dr Vega", Role.PHYSICIAN, "{hashed}1");
        assertTrue(accounts.add(vega, MANAGER));
        assertEquals(Optional.of(vega), accounts.named(" VEGA "));
        assertEquals(Optional.empty(), accounts.named("nobody"));
    }

    @Test
    void aNameThatIsTakenStaysAsItIs() {
        Account first = Account.of("taken", "First", Role.NURSE, "{hashed}1");
        assertTrue(accounts.add(first, MANAGER));
        assertFalse(accounts.add(Account.of("taken", "Second", Role.MANAGER, "{hashed}2"), MANAGER));
        assertEquals(Optional.of(first), accounts.named("taken"));
    }

    @Test
    void aChangeHoldsFromTheNextLookOnAndIsAudited() {
        Account nurse = Account.of("ward", "Ward", Role.NURSE, "{hashed}1");
        accounts.add(nurse, MANAGER);
        assertTrue(accounts.change(nurse.closed(), MANAGER));
        assertFalse(accounts.named("ward").orElseThrow().open());
        Event event = Audit.open(database.app()).by("okafor", 1).getFirst().event();
        assertEquals("changed Account[ward, nurse, closed]", event.what());
        assertFalse(accounts.change(Account.of("ghost", "Ghost", Role.NURSE, "x"), MANAGER));
    }

    @Test
    void aPatientsAccountBelongsToTheirOwnChartAndNobodyElseHasOne() {
        Ledger.open(database.app()).enrol(Cast.rosa("rosa"), DOCTOR);
        Account own = new Account("rosa", "Rosa", Role.PATIENT, Optional.of("rosa"), "x", true);
        assertTrue(accounts.add(own, MANAGER));
        Account none = new Account("hugo", "Hugo", Role.PATIENT, Optional.empty(), "x", true);
        assertThrows(StoreFailure.class, () -> accounts.add(none, MANAGER));
        Account nurse = new Account("sly", "Sly", Role.NURSE, Optional.of("rosa"), "x", true);
        assertThrows(StoreFailure.class, () -> accounts.add(nurse, MANAGER));
    }

    @Test
    void nobodySignsInAsTheHouse() {
        assertThrows(StoreFailure.class, () -> accounts.add(Account.of("house", "House", Role.HOUSE, "x"), MANAGER));
    }

    @Test
    void theHashedPasswordIsNeverPrinted() {
        assertEquals(
                "Account[x, nurse]",
                Account.of("x", "X", Role.NURSE, "{hashed}secret").toString());
        assertEquals(
                List.of(),
                accounts.all().stream()
                        .map(Account::toString)
                        .filter(s -> s.contains("hashed"))
                        .toList());
    }
}
