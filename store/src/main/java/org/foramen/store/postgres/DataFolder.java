package org.foramen.store.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds one clinic's database: engine, cluster, passwords, port and log. At most one process holds it;
 * the lock falls with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final @Nullable FileChannel lock;

    private DataFolder(Path path, @Nullable FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder for this process, and makes it if there is none. */
    static DataFolder taken(Path path) {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            Path real = path.toRealPath();
            return new DataFolder(real, lock(real));
        } catch (IOException e) {
            throw new NotStarted("The data folder " + path + " cannot be used: " + e, e);
        }
    }

    /** The folder that another process holds, to read its port and passwords. */
    static DataFolder heldByAnother(Path path) {
        if (!Files.exists(path.resolve("port"))) {
            throw new NotStarted("There is no running database in " + path + ".");
        }
        return new DataFolder(path.toAbsolutePath(), null);
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path path() {
        return path;
    }

    Passwords passwords() throws IOException {
        return Passwords.in(path.resolve("passwords"));
    }

    /** The port kept in the folder; a free one where none is kept or the kept one was taken by somebody else. */
    int port() throws IOException {
        Path file = path.resolve("port");
        if (lock == null) {
            return Integer.parseInt(Files.readString(file).strip());
        }
        if (Files.exists(file)) {
            int kept = Integer.parseInt(Files.readString(file).strip());
            if (free(kept)) {
                return kept;
            }
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Folders.writePrivately(file, any.getLocalPort() + "\n");
            return any.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock got = channel.tryLock();
            if (got != null) {
                byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
                channel.truncate(0).write(ByteBuffer.wrap(pid));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer as for any other holder.
        }
        channel.close();
        throw new NotStarted("The data folder " + folder + " is in use by process "
                + Files.readString(file).strip() + ". Stop that one first, or name another folder.");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
