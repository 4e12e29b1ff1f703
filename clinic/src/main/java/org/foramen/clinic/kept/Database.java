package org.foramen.clinic.kept;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.foramen.store.postgres.NotStarted;
import org.foramen.store.postgres.Postgres;

/** The database, started beside the application so that neither waits for the other before the first question. */
public final class Database implements AutoCloseable {
    private final CompletableFuture<Postgres> starting = new CompletableFuture<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database() {}

    /** Begins to start PostgreSQL on the folder and gives control back at once. */
    public static Database starting(Path folder) {
        return starting(() -> Postgres.start(folder));
    }

    static Database starting(Supplier<Postgres> start) {
        Database database = new Database();
        Thread.ofPlatform().name("database-start").start(() -> database.run(start));
        return database;
    }

    private void run(Supplier<Postgres> start) {
        try {
            starting.complete(start.get());
        } catch (RuntimeException e) {
            starting.completeExceptionally(e);
        }
    }

    /** The connections; waits until the database is ready. */
    public DataSource source() {
        return ready().dataSource();
    }

    private Postgres ready() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof NotStarted cause ? cause : e;
        }
    }

    /** Stops the database, where it came to start at all. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            starting.handle((postgres, failure) -> {
                        if (postgres != null) {
                            postgres.close();
                        }
                        return postgres;
                    })
                    .join();
        }
    }
}
