package org.foramen.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * A server that answers, with what is needed to sign in to it.
 *
 * @param folder its data folder
 * @param server its process, if it is ours
 * @param port where it listens on the loopback address
 * @param passwords the passwords of its roles
 */
record Running(DataFolder folder, Optional<Server> server, int port, Passwords passwords) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    /**
     * Starts the folder's server and waits until it answers. The engine lies in the folder itself, or where the system
     * property {@code foramen.engine} says, which lets several data folders share it.
     */
    static Running on(Path folder) {
        Guise guise = Guise.ours();
        Path engine = Path.of(System.getProperty("foramen.engine", folder.toString()));
        return on(DataFolder.taken(folder), guise, engine);
    }

    static Running on(DataFolder folder, Guise guise, Path engines) {
        try {
            Engine engine = Engine.in(engines);
            Cluster.in(folder, engine, guise);
            predecessorGone(folder);
            int port = folder.port();
            Server server = Server.of(folder, engine, guise, port);
            Running running = new Running(folder, Optional.of(server), port, folder.passwords());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "postgres-stop"));
            running.awaitAnswer();
            return running;
        } catch (IOException | SQLException e) {
            folder.close();
            throw new NotStarted("PostgreSQL could not be started in " + folder.path() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            folder.close();
            throw new NotStarted("The start of PostgreSQL was interrupted.", e);
        } catch (NotStarted e) {
            folder.close();
            throw e;
        }
    }

    /** The server that another process runs on that folder. */
    static Running elsewhere(DataFolder folder) {
        try {
            Running running = new Running(folder, Optional.empty(), folder.port(), folder.passwords());
            running.superuser().close();
            return running;
        } catch (IOException | SQLException e) {
            throw new NotStarted("No database answers for " + folder.path() + ": " + e.getMessage(), e);
        }
    }

    String url() {
        return url(Bootstrap.DATABASE);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Login owner() {
        return new Login(Bootstrap.OWNER, passwords.owner());
    }

    Login app() {
        return new Login(Bootstrap.APP, passwords.app());
    }

    Connection superuser() throws SQLException {
        return new Login("postgres", passwords.superuser()).connect(url("postgres"));
    }

    @Override
    public void close() {
        server.ifPresent(Server::close);
        folder.close();
    }

    private void awaitAnswer() throws SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection superuser = superuser()) {
                Bootstrap.over(superuser, passwords);
                return;
            } catch (SQLException e) {
                boolean hopeless =
                        !server.orElseThrow().alive() || Instant.now().isAfter(deadline);
                if (hopeless || !notYet(e)) {
                    close();
                    throw new NotStarted(
                            "PostgreSQL did not start; its log is " + folder.log() + ": " + e.getMessage(), e);
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    // 08001: nobody listens yet. 57P03: it listens and is still starting or recovering.
    private static boolean notYet(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.equals("57P03");
    }

    // After a kill the old server needs a moment to shut down in order; the new one must not start before that.
    private static void predecessorGone(DataFolder folder) throws IOException, InterruptedException {
        Path file = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        Optional<ProcessHandle> old = ProcessHandle.of(pid).filter(Running::isPostgres);
        try {
            if (old.isPresent()) {
                old.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (TimeoutException | ExecutionException e) {
            throw new NotStarted(
                    "A PostgreSQL server (process " + pid + ") still runs on " + folder.path()
                            + ". Stop it, then start again.",
                    e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }
}
