package org.foramen.store.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The PostgreSQL programs of this platform. They come packed in a dependency and are unpacked once into the data folder.
 *
 * @param home where they lie, with a {@code bin} folder inside
 */
record Engine(Path home) {

    /** The engine in that folder, unpacked now when it is not there yet or comes from another packing. */
    static Engine in(Path place) {
        Path folder = place.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Engine engine = new Engine(folder.resolve("engine"));
            engine.unpackOnce(packed());
            return engine;
        } catch (IOException e) {
            throw new NotStarted("PostgreSQL could not be unpacked into " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The full path of a program: "postgres", "initdb". */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Runs a program to its end and gives what it printed when it failed. */
    void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new NotStarted("PostgreSQL could not be set up: " + said.strip());
        }
    }

    // One process at a time; unpacked beside its place and moved there whole, so that a start cut short leaves no half
    // engine behind.
    private void unpackOnce(URL packed) throws IOException {
        String size = Long.toString(packed.openConnection().getContentLengthLong());
        synchronized (Engine.class) {
            try (FileChannel lock = FileChannel.open(home.resolveSibling("engine.lock"), CREATE, WRITE)) {
                lock.lock();
                if (!Files.exists(seal(home)) || !Files.readString(seal(home)).equals(size)) {
                    unpack(packed, size);
                }
            }
        }
    }

    private void unpack(URL packed, String size) throws IOException {
        Path part = home.resolveSibling("engine.part");
        Folders.delete(part);
        Folders.delete(home);
        try (InputStream in = packed.openStream()) {
            Archive.unpack(in, part);
        }
        Files.writeString(seal(part), size);
        Files.move(part, home);
    }

    private static Path seal(Path home) {
        return home.resolve("packed");
    }

    private static URL packed() {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        URL found = Engine.class.getResource(name);
        if (found == null) {
            throw new NotStarted("This build carries no PostgreSQL for " + system() + " on " + processor()
                    + ". Build it on this machine, or name a database of your own with its JDBC URL.");
        }
        return found;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
    }

    private static String processor() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
