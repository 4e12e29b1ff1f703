package org.foramen.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foramen.knowledge.Edition;

/** Copies of the knowledge that ships, to be changed in tests. */
final class Copies {
    private Copies() {}

    static Path shipped(Path folder) throws IOException {
        Edition.of(Edition.SHIPPED).files().forEach((name, content) -> put(folder.resolve(name), content));
        return folder;
    }

    static void put(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void replace(Path file, String was, String now) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(was)) {
            throw new AssertionError(file + " does not say " + was);
        }
        Files.writeString(file, text.replace(was, now));
    }
}
