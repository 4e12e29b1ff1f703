package org.foramen.store;

import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.foramen.chart.Chart;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {
    private static final String NOT_ALLOWED = "42501";
    private static TestDatabase database;
    private static Ledger ledger;

    @BeforeAll
    static void fill() {
        database = TestDatabase.fresh(AppendOnlyTest.class);
        ledger = Ledger.open(database.app());
        Original original = Original.of("x", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        ledger.take(new Chart(Cast.rosa("rosa"), Cast.entries(5, 1)), original, DOCTOR);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.entry SET author = 'x' WHERE patient = 'rosa'",
                "DELETE FROM ledger.entry WHERE patient = 'rosa'",
                "TRUNCATE ledger.entry",
                "TRUNCATE ledger.entry_3",
                "DELETE FROM ledger.entry_3",
                "ALTER TABLE ledger.entry DISABLE TRIGGER only_added_to",
                "ALTER TABLE ledger.entry DISABLE TRIGGER ALL",
                "DROP TRIGGER only_added_to ON ledger.entry",
                "DROP TABLE ledger.entry",
                "ALTER TABLE ledger.entry DETACH PARTITION ledger.entry_3",
                "DROP FUNCTION ledger.refuse() CASCADE",
                "CREATE OR REPLACE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                "DROP SCHEMA ledger CASCADE",
                "SET session_replication_role = replica",
                "SET ROLE foramen_owner",
                "ALTER ROLE foramen_app SUPERUSER",
                "COPY ledger.entry FROM '/etc/hostname'",
                "COPY ledger.entry FROM PROGRAM 'true'",
                "MERGE INTO ledger.entry e USING (SELECT 'rosa' AS p) s ON e.patient = s.p WHEN MATCHED THEN DELETE",
                "UPDATE ledger.original SET name = 'x'",
                "DELETE FROM ledger.original",
                "TRUNCATE ledger.original",
                "UPDATE ledger.audit SET who = 'x'",
                "DELETE FROM ledger.audit",
                "TRUNCATE ledger.audit",
                "INSERT INTO ledger.audit (at, who, role, action, what, outcome, correlation)"
                        + " VALUES ('2020-01-01', 'x', 'nurse', 'read', '', 'done', '')",
                "DELETE FROM ledger.chart",
                "TRUNCATE ledger.chart CASCADE",
                "UPDATE ledger.chart SET patient = 'x'",
                "UPDATE ledger.chart SET entries = 2",
                "UPDATE ledger.chart SET head = decode(repeat('ab', 32), 'hex')",
                "DELETE FROM clinic.account",
                "UPDATE public.migrations SET success = false",
                "CREATE TABLE public.mine (x int)"
            })
    void theApplicationIsRefused(String statement) throws SQLException {
        try (Connection app = database.asApp()) {
            refused(app, statement);
        }
        nothingChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.entry SET author = 'x' WHERE patient = 'rosa'",
                "DELETE FROM ledger.entry WHERE patient = 'rosa'",
                "TRUNCATE ledger.entry CASCADE",
                "TRUNCATE ledger.entry_0, ledger.entry_1, ledger.entry_2, ledger.entry_3, ledger.entry_4,"
                        + " ledger.entry_5, ledger.entry_6, ledger.entry_7 CASCADE",
                "DELETE FROM ledger.entry_5",
                "UPDATE ledger.entry_5 SET author = 'x'",
                "INSERT INTO ledger.entry (patient, sequence, id, recorded, kept, author, origin, kind, canonical, previous,"
                        + " hash) SELECT patient, sequence, id, recorded, kept, author, origin, kind, canonical,"
                        + " previous, hash FROM ledger.entry ON CONFLICT (patient, sequence) DO UPDATE SET author = 'x'",
                "MERGE INTO ledger.entry e USING (SELECT 'rosa' AS p) s ON e.patient = s.p WHEN MATCHED THEN DELETE",
                "UPDATE ledger.original SET name = 'x'",
                "DELETE FROM ledger.original",
                "TRUNCATE ledger.original",
                "UPDATE ledger.audit SET who = 'x'",
                "DELETE FROM ledger.audit",
                "TRUNCATE ledger.audit",
                "DELETE FROM ledger.chart",
                "TRUNCATE ledger.chart CASCADE",
                "UPDATE ledger.chart SET patient = 'x'",
                "UPDATE ledger.chart SET entries = 2",
                "UPDATE ledger.chart SET head = decode(repeat('ab', 32), 'hex')",
                "UPDATE ledger.chart SET kept = '2020-01-01'",
                "DELETE FROM clinic.account"
            })
    void evenTheOwnerOfTheTablesIsRefused(String statement) throws SQLException {
        try (Connection owner = database.asOwner()) {
            refusedByTrigger(owner, statement);
        }
        nothingChanged();
    }

    @Test
    void aTriggerRefusesEvenWhenTriggersAreSwitchedOffForASession() throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            refused(superuser, "DELETE FROM ledger.entry WHERE patient = 'rosa'");
        }
        nothingChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7, decode(repeat('00', 32), 'hex')",
                "6, decode(repeat('00', 32), 'hex')",
                "3, (SELECT hash FROM ledger.entry WHERE patient = 'rosa' AND sequence = 2)",
                "1, decode(repeat('00', 32), 'hex')"
            })
    void theDatabaseItselfRefusesAGapAForkAndASecondStart(String sequenceAndPrevious) throws SQLException {
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> statement.execute("INSERT INTO ledger.entry (patient, id, recorded, kept, author, origin,"
                            + " kind, canonical, hash, sequence, previous) SELECT 'rosa', gen_random_uuid(), now(),"
                            + " now(), 'x', 'CLINICIAN', 'goal', '{}', sha256('x'), " + sequenceAndPrevious));
            assertTrue(refused.getSQLState().startsWith("23"), refused.getMessage());
        }
        nothingChanged();
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet owned = statement.executeQuery(
                        "SELECT count(*) FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid"
                                + " WHERE r.rolname = 'foramen_app' AND d.deptype = 'o'")) {
            owned.next();
            assertEquals(0, owned.getInt(1));
        }
    }

    @Test
    void aSearchOfOneChartLooksIntoOnePartOfTheTableOnly() throws SQLException {
        try (Connection app = database.asApp();
                Statement statement = app.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN SELECT * FROM ledger.chart c"
                        + " LEFT JOIN ledger.entry e ON e.patient = c.patient WHERE c.patient = 'rosa'")) {
            long parts = 0;
            while (plan.next()) {
                parts += plan.getString(1).matches(".* on entry_\\d .*") ? 1 : 0;
            }
            assertEquals(1, parts);
        }
    }

    private static void refused(Connection connection, String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> running.execute(statement));
            assertEquals(NOT_ALLOWED, refused.getSQLState(), refused.getMessage());
        }
    }

    private static void refusedByTrigger(Connection connection, String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> running.execute(statement));
            assertEquals(NOT_ALLOWED, refused.getSQLState(), refused.getMessage());
            assertTrue(refused.getMessage().contains("only"), refused.getMessage());
        }
    }

    private static void nothingChanged() {
        Chain.Whole whole = assertInstanceOf(Chain.Whole.class, ledger.verify("rosa", DOCTOR));
        assertEquals(5, whole.entries());
        assertEquals(1, ledger.originals("rosa", DOCTOR).size());
    }
}
