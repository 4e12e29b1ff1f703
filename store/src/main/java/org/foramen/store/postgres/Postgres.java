package org.foramen.store.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.foramen.store.schema.Schema;

/**
 * A database ready for use: started from a data folder or found at an address, its tables up to date, open for the role
 * that may add and read and nothing else.
 */
public final class Postgres implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private final String url;
    private final HikariDataSource app;
    private final AutoCloseable behind;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Postgres(String url, Login app, AutoCloseable behind) {
        this.url = url;
        this.app = app.pool(url, "foramen", CONNECTIONS);
        this.behind = behind;
    }

    /**
     * Starts PostgreSQL 18 on the data folder, which is made on first use, and brings its tables up to date. The server
     * ends with this process. Throws {@link NotStarted} with what to do, for one when another process has the folder.
     */
    public static Postgres start(Path dataFolder) {
        Running running = Running.on(dataFolder);
        return opened(running, running);
    }

    /** Joins the server that another process runs on the data folder; closing this leaves it running. */
    public static Postgres attach(Path dataFolder) {
        return opened(Running.elsewhere(DataFolder.heldByAnother(dataFolder)), () -> {});
    }

    /** Uses a server of the clinic's own; both roles and the database exist there, and the first owns the database. */
    public static Postgres at(String jdbcUrl, Login owner, Login app) {
        migrate(jdbcUrl, owner, app);
        return new Postgres(jdbcUrl, app, () -> {});
    }

    /** Connections of the application's role, from a pool; they begin with auto-commit off. */
    public DataSource dataSource() {
        return app;
    }

    /** The JDBC address, without any password. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            app.close();
            closed(behind);
        }
    }

    private static Postgres opened(Running running, AutoCloseable behind) {
        try {
            migrate(running.url(), running.owner(), running.app());
            return new Postgres(running.url(), running.app(), behind);
        } catch (RuntimeException e) {
            closed(behind);
            throw e;
        }
    }

    private static void migrate(String url, Login owner, Login app) {
        try (Connection trial = owner.connect(url)) {
            Schema.migrate(url, owner.role(), owner.password(), app.role());
        } catch (FlywayException e) {
            throw new NotStarted("The tables at " + url + " could not be brought up to date: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new NotStarted(
                    "The database at " + url + " does not let " + owner.role() + " in: " + e.getMessage(), e);
        }
    }

    private static void closed(AutoCloseable behind) {
        try {
            behind.close();
        } catch (Exception e) {
            throw new IllegalStateException("the database did not stop as it should", e);
        }
    }
}
