package org.foramen.store.postgres;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    Path folder;

    @Test
    void aFirstStartThatWasCutShortIsMendedByTheNext() throws Exception {
        Files.createDirectories(folder.resolve("cluster.part/base"));
        Files.writeString(folder.resolve("cluster.part/PG_VERSION"), "18");
        Files.writeString(folder.resolve("passwords.part"), "half of");
        try (Postgres postgres = Postgres.start(folder)) {
            ask(postgres, "SELECT count(*) FROM ledger.chart");
        }
        assertFalse(Files.exists(folder.resolve("cluster.part")));
        assertFalse(Files.exists(folder.resolve("initdb.password")));
    }

    @Test
    void anotherPortIsChosenWhenSomebodyElseHasTheOldOne() throws Exception {
        String before;
        try (Postgres postgres = Postgres.start(folder)) {
            before = postgres.url();
        }
        int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
        try (ServerSocket squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Postgres postgres = Postgres.start(folder)) {
            assertNotEquals(before, postgres.url());
            assertNotEquals(
                    squatter.getLocalPort(), DataFolder.heldByAnother(folder).port());
            ask(postgres, "SELECT 1");
        }
    }

    @Test
    void aFolderOfAnotherVersionIsLeftAloneAndSaidSo() throws Exception {
        Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "17\n");
        NotStarted refused = assertThrows(NotStarted.class, () -> Postgres.start(folder));
        assertTrue(
                refused.getMessage().endsWith("was made by PostgreSQL 17 and cannot be opened by PostgreSQL 18."),
                refused.getMessage());
    }

    @Test
    void aFolderWithoutItsPasswordsSaysWhatIsMissing() throws Exception {
        Files.writeString(folder.resolve("passwords"), "one line\n");
        NotStarted refused = assertThrows(NotStarted.class, () -> Postgres.start(folder));
        assertTrue(refused.getMessage().contains("does not hold the three passwords"), refused.getMessage());
        Files.delete(folder.resolve("passwords"));
        Postgres.start(folder).close();
    }

    @Test
    void aServerThatCannotStartSaysWhereItsLogIs() throws Exception {
        Postgres.start(folder).close();
        Path settings = folder.resolve("cluster/postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + "\nno_such_setting = on\n");
        NotStarted refused = assertThrows(NotStarted.class, () -> Postgres.start(folder));
        assertTrue(refused.getMessage().contains("its log is"), refused.getMessage());
        assertTrue(Files.readString(folder.resolve("postgres.log")).contains("no_such_setting"));
    }

    @Test
    void whatPeopleSayDoesNotReachTheLogOfTheServer() throws Exception {
        try (Postgres postgres = Postgres.start(folder)) {
            assertThrows(SQLException.class, () -> ask(postgres, "SELECT 'Rosa Martinez'::int"));
            assertThrows(
                    SQLException.class,
                    () -> ask(postgres, "INSERT INTO ledger.chart (patient, name) VALUES ('x', 'Rosa Martinez')"));
        }
        String log = Files.readString(folder.resolve("postgres.log"));
        assertFalse(log.contains("Rosa Martinez"), log);
        assertTrue(log.contains("database system is shut down"), log);
    }

    private static void ask(Postgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(query);
        }
    }
}
