package org.foramen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clinic as {@code ./foramen start} opens it, in a process of its own with the memory it has there.
 *
 * @param process that process
 * @param address where it listens
 * @param password with which everybody of the demonstration signs in
 */
record Opened(Process process, String address, String password) implements AutoCloseable {
    private static final Pattern OPEN = Pattern.compile("http://localhost:(\\d+)");
    private static final List<String> AS_STARTED = List.of("-XX:+UseSerialGC", "-Xmx768m");

    /** Opens it on a folder and waits until it says where it is. */
    static Opened on(Path folder) {
        try {
            ProcessBuilder start = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString());
            start.command().addAll(AS_STARTED);
            start.command().addAll(List.of("-cp", System.getProperty("java.class.path"), "org.foramen.clinic.Clinic"));
            start.environment().put("FORAMEN_HOME", folder.toString());
            Process process =
                    start.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String address = "http://127.0.0.1:" + port(process);
            return new Opened(
                    process,
                    address,
                    Files.readString(folder.resolve("demonstration-password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String port(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append(System.lineSeparator());
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                return open.group(1);
            }
        }
        throw new IllegalStateException("the clinic did not open: " + said);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
