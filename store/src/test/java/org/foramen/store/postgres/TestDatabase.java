package org.foramen.store.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.foramen.store.schema.Schema;

/** A fresh database with its tables for one test class, on the one server of the whole suite. */
public final class TestDatabase implements AutoCloseable {
    private static final Running SERVER = Running.on(Path.of("target", "postgres"));

    private final String name;
    private final com.zaxxer.hikari.HikariDataSource app;

    private TestDatabase(String name) {
        this.name = name;
        this.app = SERVER.app().pool(SERVER.url(name), name, 20);
    }

    public static TestDatabase fresh(Class<?> test) {
        String name = "t_" + test.getSimpleName().toLowerCase(Locale.ROOT);
        try (Connection superuser = SERVER.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            Bootstrap.database(superuser, name);
            Schema.migrate(SERVER.url(name), Bootstrap.OWNER, SERVER.passwords().owner(), Bootstrap.APP);
            return new TestDatabase(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSource app() {
        return app;
    }

    public Connection asApp() throws SQLException {
        return SERVER.app().connect(SERVER.url(name));
    }

    public Connection asOwner() throws SQLException {
        return SERVER.owner().connect(SERVER.url(name));
    }

    public Connection asSuperuser() throws SQLException {
        return new Login("postgres", SERVER.passwords().superuser()).connect(SERVER.url(name));
    }

    @Override
    public void close() {
        app.close();
    }
}
