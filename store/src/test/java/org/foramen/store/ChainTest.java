package org.foramen.store;

import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody with every right to the database changes the ledger behind its back. */
class ChainTest {
    private static final int ENTRIES = 12;
    private static final int ROUNDS = 10_000;
    private static final String ROSA = "patient = 'rosa' AND sequence = ";

    private static TestDatabase database;
    private static Connection intruder;

    @BeforeAll
    static void fillAndTakeTheGuardsAway() throws SQLException {
        database = TestDatabase.fresh(ChainTest.class);
        Ledger ledger = Ledger.open(database.app());
        for (String patient : List.of("rosa", "hugo")) {
            ledger.enrol(Cast.rosa(patient), DOCTOR);
            ledger.append(patient, Cast.entries(ENTRIES, patient.hashCode()), DOCTOR);
        }
        assertEquals(List.of(), ledger.verifyAll(DOCTOR));
        intruder = database.asSuperuser();
        intruder.setAutoCommit(false);
        run(
                "DO $$ DECLARE c record; BEGIN FOR c IN SELECT conname FROM pg_constraint"
                        + " WHERE conrelid = 'ledger.entry'::regclass AND contype <> 'n' AND conparentid = 0 ORDER BY contype LOOP"
                        + " EXECUTE format('ALTER TABLE ledger.entry DROP CONSTRAINT %I CASCADE', c.conname); END LOOP; END $$");
        run("DO $$ BEGIN FOR i IN 0..7 LOOP"
                + " EXECUTE format('ALTER TABLE ledger.entry_%s DISABLE TRIGGER USER', i); END LOOP; END $$");
        run("ALTER TABLE ledger.entry DISABLE TRIGGER USER");
        intruder.commit();
    }

    @AfterAll
    static void close() throws SQLException {
        intruder.close();
        database.close();
    }

    @Test
    void everyChangeIsFoundAtTheFirstEntryThatItTouched() throws SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Mutation mutation = Mutation.any(random);
            long expected = mutation.to(random);
            Chain found = Verification.of(intruder, "rosa");
            String told = mutation + " at " + expected + ", seed " + seed + ", round " + round + ": " + found;
            assertEquals(
                    expected, assertInstanceOf(Chain.Broken.class, found, told).sequence(), told);
            intruder.rollback();
        }
        assertInstanceOf(Chain.Whole.class, Verification.of(intruder, "rosa"));
    }

    @Test
    void theBrokenChartIsNamedAmongAllCharts() throws SQLException {
        run("DELETE FROM ledger.entry WHERE " + ROSA + "4");
        List<Chain.Broken> broken = Verification.ofAll(intruder);
        intruder.rollback();
        assertEquals(List.of(new Chain.Broken("rosa", 4, "this entry is missing")), broken);
    }

    private static void run(String command) throws SQLException {
        try (Statement statement = intruder.createStatement()) {
            statement.execute(command);
        }
    }

    private static int changed(String command) throws SQLException {
        try (Statement statement = intruder.createStatement()) {
            return statement.executeUpdate(command);
        }
    }

    private static long entry(Random random) {
        return random.nextLong(1, ENTRIES + 1);
    }

    /** What an intruder may do; each gives the number of the first entry at which it must show. */
    private enum Mutation {
        FLIP {
            @Override
            long to(Random random) throws SQLException {
                long at = entry(random);
                List<String> flips = List.of(
                        "recorded = recorded + interval '1 microsecond'",
                        "kept = kept - interval '1 microsecond'",
                        "author = author || ' '",
                        "origin = 'PATIENT'",
                        "kind = 'GOAL'",
                        "id = gen_random_uuid()",
                        "patient = 'hugo'",
                        "canonical = replace(canonical, '\"on\":\"1', '\"on\":\"3')"
                                + " || CASE WHEN canonical LIKE '%\"on\":\"1%' THEN '' ELSE ' ' END",
                        "canonical = canonical || ' '",
                        oneBitOf("previous", random),
                        oneBitOf("hash", random));
                String flip = flips.get(random.nextInt(flips.size()));
                assertEquals(1, changed("UPDATE ledger.entry SET " + flip + " WHERE " + ROSA + at));
                return at;
            }
        },
        DROP {
            @Override
            long to(Random random) throws SQLException {
                long at = entry(random);
                assertEquals(1, changed("DELETE FROM ledger.entry WHERE " + ROSA + at));
                return at;
            }
        },
        SWAP {
            @Override
            long to(Random random) throws SQLException {
                long one = random.nextLong(1, ENTRIES);
                long other = random.nextLong(one + 1, ENTRIES + 1);
                assertEquals(
                        2,
                        changed("UPDATE ledger.entry SET sequence = " + (one + other)
                                + " - sequence WHERE patient = 'rosa' AND sequence IN (" + one + "," + other + ")"));
                return one;
            }
        },
        INSERT {
            @Override
            long to(Random random) throws SQLException {
                long at = entry(random);
                run("UPDATE ledger.entry SET sequence = sequence + 1 WHERE patient = 'rosa' AND sequence > " + at);
                copy(at, at + 1);
                return at + 1;
            }
        },
        ADD_AT_THE_END {
            @Override
            long to(Random random) throws SQLException {
                copy(entry(random), ENTRIES + 1L);
                return ENTRIES + 1L;
            }
        },
        TRUNCATE {
            @Override
            long to(Random random) throws SQLException {
                long from = entry(random);
                assertTrue(changed("DELETE FROM ledger.entry WHERE patient = 'rosa' AND sequence >= " + from) > 0);
                return from;
            }
        },
        FORGET_EVERYTHING_AND_LOWER_THE_COUNT {
            @Override
            long to(Random random) throws SQLException {
                long from = random.nextLong(2, ENTRIES + 1);
                run("DELETE FROM ledger.entry WHERE patient = 'rosa' AND sequence >= " + from);
                run("ALTER TABLE ledger.chart DISABLE TRIGGER USER");
                run("UPDATE ledger.chart SET entries = " + (from - 1) + " WHERE patient = 'rosa'");
                return from - 1;
            }
        };

        abstract long to(Random random) throws SQLException;

        static Mutation any(Random random) {
            return values()[random.nextInt(values().length)];
        }

        private static String oneBitOf(String column, Random random) {
            int bit = random.nextInt(256);
            return column + " = set_bit(" + column + ", " + bit + ", 1 - get_bit(" + column + ", " + bit + "))";
        }

        private static void copy(long from, long to) throws SQLException {
            assertEquals(
                    1,
                    changed("INSERT INTO ledger.entry (patient, sequence, id, recorded, kept, author, origin, kind,"
                            + " canonical, previous, hash) SELECT patient, " + to + ", gen_random_uuid(), recorded,"
                            + " kept, author, origin, kind, canonical, previous, hash FROM ledger.entry WHERE " + ROSA
                            + from));
        }
    }
}
