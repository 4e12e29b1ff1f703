package org.foramen.command.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.foramen.knowledge.Edition;

/** Where the people are who are put to both editions: vignettes, records, or the clinic's own store. */
interface Subjects {
    /** Hands out one after another; says what could not be read. Throws where nothing can be read at all. */
    void each(Consumer<Subject> to, Consumer<String> unread) throws IOException;

    /** What lies there, by its look: {@link Edition#SHIPPED} are the vignettes that ship. */
    static Subjects in(String ledger, Optional<LocalDate> on) throws IOException {
        if (ledger.equals(Edition.SHIPPED)) {
            return new TheVignettes(Optional.empty(), on);
        }
        Path path = Path.of(ledger);
        if (!Files.exists(path)) {
            throw new IOException("there is no such file or folder");
        }
        Optional<Path> store = Stream.of(path.resolve("data"), path)
                .filter(folder -> Files.isDirectory(folder.resolve("cluster")))
                .findFirst();
        if (store.isPresent()) {
            return new TheStore(store.get(), on);
        }
        return holds(path, ".yaml") ? new TheVignettes(Optional.of(path), on) : new TheRecords(path, on);
    }

    private static boolean holds(Path path, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.anyMatch(file -> file.toString().endsWith(ending));
        }
    }

    /** An error without an empty list: a place where nobody is found. */
    static IOException nobody() {
        return new IOException("it holds no vignette (.yaml), no record (.json, .ndjson) and no store");
    }

    /** The files of a folder, or the one file. */
    static List<Path> files(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
