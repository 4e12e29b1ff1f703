package org.foramen.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    static Path temporary;

    private static Path folder;
    private static Postgres postgres;

    @BeforeAll
    static void start() {
        folder = temporary.resolve("data");
        postgres = Postgres.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keepsDurabilityAndChecksumsOn() throws SQLException {
        assertEquals("on", setting("fsync"));
        assertEquals("on", setting("full_page_writes"));
        assertEquals("on", setting("synchronous_commit"));
        assertEquals("on", setting("data_checksums"));
        assertEquals("scram-sha-256", setting("password_encryption"));
        assertEquals("UTF8", setting("server_encoding"));
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws SQLException {
        assertEquals("127.0.0.1", setting("listen_addresses"));
        assertEquals("", setting("unix_socket_directories"));
        assertTrue(postgres.url().startsWith("jdbc:postgresql://127.0.0.1:"), postgres.url());
    }

    @Test
    void refusesAWrongPassword() {
        for (String role : new String[] {"postgres", "foramen_owner", "foramen_app"}) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(postgres.url(), role, "guess")
                            .close());
            assertEquals("28P01", refused.getSQLState());
        }
    }

    @Test
    void refusesToBeLetInWithoutAPassword() {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(postgres.url(), "foramen_app", "")
                        .close());
    }

    @Test
    void keepsItsPasswordsForTheOwnerOfTheFolderAlone() throws Exception {
        Path passwords = folder.resolve("passwords");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals(3, Files.readAllLines(passwords).stream().distinct().count());
    }

    @Test
    void tellsASecondProgramThatTheFolderIsTaken() {
        NotStarted refused = assertThrows(NotStarted.class, () -> Postgres.start(folder));
        String pid = Long.toString(ProcessHandle.current().pid());
        assertTrue(refused.getMessage().contains("is in use by process " + pid), refused.getMessage());
    }

    @Test
    void letsASecondProgramJoinTheRunningServer() throws SQLException {
        try (Postgres joined = Postgres.attach(folder)) {
            assertEquals(postgres.url(), joined.url());
            assertEquals("foramen_app", ask(joined, "SELECT current_user"));
        }
        assertEquals("1", ask(postgres, "SELECT 1"));
    }

    @Test
    void saysThatNothingRunsInAnEmptyFolder() {
        NotStarted refused = assertThrows(NotStarted.class, () -> Postgres.attach(temporary.resolve("nothing")));
        assertTrue(refused.getMessage().startsWith("There is no running database in"), refused.getMessage());
    }

    @Test
    void usesAServerOfTheClinicsOwn() throws Exception {
        Passwords passwords = passwords();
        Login owner = new Login("foramen_owner", passwords.owner());
        Login app = new Login("foramen_app", passwords.app());
        try (Postgres own = Postgres.at(postgres.url(), owner, app)) {
            assertEquals("foramen_app", ask(own, "SELECT current_user"));
        }
        NotStarted refused = assertThrows(
                NotStarted.class, () -> Postgres.at(postgres.url(), new Login("foramen_owner", "guess"), app));
        assertTrue(refused.getMessage().contains("does not let foramen_owner in"), refused.getMessage());
    }

    @Test
    void keepsPortPasswordsAndDataFromOneStartToTheNext(@TempDir Path other) throws SQLException {
        Path data = other.resolve("data");
        String first;
        try (Postgres once = Postgres.start(data)) {
            first = once.url();
        }
        try (Postgres again = Postgres.start(data)) {
            assertEquals(first, again.url());
            assertEquals(
                    "4",
                    ask(
                            again,
                            "SELECT count(*) FROM pg_tables WHERE schemaname = 'ledger' AND tablename NOT LIKE 'entry\\__'"));
        }
    }

    private static Passwords passwords() {
        try {
            return Passwords.in(folder.resolve("passwords"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String setting(String name) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(
                        postgres.url(), "postgres", passwords().superuser());
                Statement statement = superuser.createStatement();
                ResultSet answer = statement.executeQuery("SHOW " + name)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String ask(Postgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
