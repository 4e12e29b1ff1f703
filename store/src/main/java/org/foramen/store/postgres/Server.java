package org.foramen.store.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The running postgres process. It ends with this process, even when that is killed. */
final class Server implements AutoCloseable {
    private static final int PATIENCE = 60;
    private final Process process;
    private final OutputStream leash;

    private Server(Process process, OutputStream leash) {
        this.process = process;
        this.leash = leash;
    }

    /** Starts the server; it may still be recovering when this returns. */
    static Server of(DataFolder folder, Engine engine, Guise guise, int port) throws IOException {
        ProcessBuilder command = new ProcessBuilder(guise.bound(command(folder, engine, port)))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()));
        Process process = startedByItsOwnThread(command);
        return new Server(process, guise.boundToParent() ? OutputStream.nullOutputStream() : leash(process));
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Stops the server at once but in order: running transactions are rolled back, nothing acknowledged is lost. */
    @Override
    public void close() {
        try {
            signal("INT");
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                signal("QUIT");
                process.waitFor(PATIENCE, TimeUnit.SECONDS);
            }
            leash.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (process.isAlive()) {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid())
                    .start()
                    .waitFor();
        }
    }

    // The death signal of the kernel follows the thread that started a process, not its process. So that thread is a
    // platform thread with nothing else to do, which waits until the server has ended.
    private static Process startedByItsOwnThread(ProcessBuilder command) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform().name("postgres").daemon().start(() -> {
            try {
                Process process = command.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException e) {
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return started.join();
        } catch (java.util.concurrent.CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    // Where the kernel has no death signal: a shell that waits on a pipe, which closes when this process ends.
    private static OutputStream leash(Process server) throws IOException {
        return new ProcessBuilder("sh", "-c", "cat > /dev/null; kill -INT " + server.pid())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .getOutputStream();
    }

    // fsync, full_page_writes and synchronous_commit stay at their defaults (on). What a statement did wrong is told to
    // whoever sent it and stays out of the log: statements and values are about people.
    private static List<String> command(DataFolder folder, Engine engine, int port) {
        return List.of(
                engine.program("postgres"),
                "-D",
                folder.cluster().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "log_min_messages=log",
                "-c",
                "log_min_error_statement=panic",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }
}
