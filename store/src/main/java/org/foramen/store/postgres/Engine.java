package org.foramen.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
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
    static Engine in(Path folder) {
        URL packed = packed();
        try {
            Path home = folder.resolve("engine");
            Path seal = home.resolve("packed");
            String size = Long.toString(packed.openConnection().getContentLengthLong());
            if (!Files.exists(seal) || !Files.readString(seal).equals(size)) {
                unpack(packed, home, seal, size);
            }
            return new Engine(home);
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
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new NotStarted("PostgreSQL could not be set up: " + said.strip());
        }
    }

    // Unpacked beside its place and moved there whole, so that a start cut short leaves no half engine behind.
    private static void unpack(URL packed, Path home, Path seal, String size) throws IOException {
        Path part = home.resolveSibling("engine.part");
        Folders.delete(part);
        Folders.delete(home);
        try (InputStream in = packed.openStream()) {
            Archive.unpack(in, part);
        }
        Files.writeString(part.resolve(seal.getFileName()), size);
        Files.move(part, home);
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
