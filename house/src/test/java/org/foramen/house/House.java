package org.foramen.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checkout these tests look over: its rooms, sources and papers. */
final class House {
    /** The rooms in the order of the build, from the one that needs nothing to the ones that need the others. */
    static final List<String> ROOMS =
            List.of("core", "knowledge", "vignettes", "exchange", "store", "command", "clinic", "bench");

    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", ".foramen", "node_modules", ".idea", ".vscode");

    private House() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("foramen")) ? here : here.getParent();
    }

    /** Every file of the checkout but what a build or a tool has put there. */
    static List<Path> files() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean ours = !NOT_OURS.contains(folder.getFileName().toString());
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.getFileName().toString().equals(".git")) found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    static List<Path> files(String ending) {
        return files().stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    /** The Java that ships, and the Java that tests it. */
    static List<Path> sources() {
        return files(".java");
    }

    static List<Path> shippedSources() {
        return sources().stream()
                .filter(file -> name(file).contains("/src/main/"))
                .toList();
    }

    /** A file as the reader of a message would type it, from the root of the checkout. */
    static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /** The folders of compiled classes that exist, room by room. */
    static Stream<Path> classes() {
        return ROOMS.stream()
                .map(room -> root().resolve(room).resolve("target/classes"))
                .filter(Files::isDirectory);
    }
}
