package org.foramen.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.store.Chain;
import org.foramen.store.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KillTest {
    private static final int DEADLINE = 60;

    @TempDir
    static Path temporary;

    static List<String> guises() {
        return Guise.root() ? List.of("ours", "ours unbound", "nobody") : List.of("ours", "ours unbound");
    }

    @ParameterizedTest
    @MethodSource("guises")
    void aKilledProgramLeavesNoServerBehindAndLosesNothing(String guise) throws Exception {
        Path folder = folder(guise);
        Set<String> kept = new HashSet<>();
        try (Child child = Child.on(folder, guise)) {
            kept.addAll(child.read(40));
            child.kill();
            kept.addAll(child.rest());
            child.server.onExit().get(DEADLINE, TimeUnit.SECONDS);
            assertEquals(List.of(), serversOf(folder));
        }
        everythingIsThere(folder, guise, kept);
    }

    @Test
    void aServerKilledInTheMiddleOfItsWorkLosesNothingThatItAcknowledged() throws Exception {
        Path folder = folder("crash");
        Set<String> kept = new HashSet<>();
        for (int acknowledged : new int[] {20, 150}) {
            try (Child child = Child.on(folder, "ours")) {
                kept.addAll(child.read(acknowledged));
                List<ProcessHandle> all = Stream.concat(Stream.of(child.server), child.server.descendants())
                        .toList();
                all.forEach(ProcessHandle::destroyForcibly);
                for (ProcessHandle one : all) {
                    one.onExit().get(DEADLINE, TimeUnit.SECONDS);
                }
                child.kill();
                kept.addAll(child.rest());
            }
        }
        everythingIsThere(folder, "ours", kept);
    }

    // What was acknowledged is there. One more entry may be: kept, and killed before it could be said.
    private static void everythingIsThere(Path folder, String guise, Set<String> kept) throws Exception {
        try (Running again = Running.on(DataFolder.taken(folder), ChildClinic.guise(guise), engines(folder, guise));
                var pool = again.app().pool(again.url(), "after", 2)) {
            Ledger ledger = Ledger.open(pool);
            Set<String> there = ledger.chart(ChildClinic.PATIENT, ChildClinic.HOUSE).orElseThrow().entries().stream()
                    .map(entry -> entry.id().toString())
                    .collect(Collectors.toSet());
            assertTrue(there.containsAll(kept), kept.size() + " acknowledged, " + there.size() + " there");
            assertInstanceOf(Chain.Whole.class, ledger.verify(ChildClinic.PATIENT, ChildClinic.HOUSE));
        }
    }

    private static Path folder(String name) throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        return temporary.resolve(name.replace(' ', '-'));
    }

    // Nobody cannot reach what the suite shares when that lies in somebody's home.
    private static Path engines(Path folder, String guise) {
        return guise.equals("nobody") ? folder : Path.of(System.getProperty("foramen.engine", "target"));
    }

    private static List<String> serversOf(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains("postgres") && line.contains(folder.toString()))
                .toList();
    }

    /** The child program, its server, and what it says. */
    private record Child(Process process, ProcessHandle server, BufferedReader says) implements AutoCloseable {
        static Child on(Path folder, String guise) throws IOException {
            String java = ProcessHandle.current().info().command().orElseThrow();
            Process process = new ProcessBuilder(
                            java,
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ChildClinic.class.getName(),
                            folder.toString(),
                            guise,
                            engines(folder, guise).toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader says = process.inputReader();
            long pid = Long.parseLong(says.readLine());
            return new Child(process, ProcessHandle.of(pid).orElseThrow(), says);
        }

        /** Kills the program with SIGKILL; what it said before that can still be read. */
        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        List<String> read(int lines) throws IOException {
            List<String> read = new java.util.ArrayList<>();
            while (read.size() < lines) {
                read.add(says.readLine());
            }
            return read;
        }

        /** What it still had said when it was killed; a last line cut off in the middle does not count. */
        List<String> rest() throws IOException {
            return says.lines().filter(line -> line.length() == 36).toList();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
