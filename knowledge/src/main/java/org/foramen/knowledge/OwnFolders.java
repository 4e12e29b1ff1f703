package org.foramen.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a clinic keeps knowledge of its own: the folder that {@code FORAMEN_KNOWLEDGE} names, and {@code knowledge} in the
 * folder of its data, where the records of rules that are switched off are put.
 */
public final class OwnFolders {
    private static final String HOME = "FORAMEN_HOME";

    private OwnFolders() {}

    /** Those that there are; one that is named is looked for even when it is not there, so that somebody says so. */
    static List<Path> all() {
        List<Path> folders = new ArrayList<>();
        named(KnowledgeBase.VARIABLE).ifPresent(folders::add);
        home().filter(Files::isDirectory)
                .filter(home -> !folders.contains(home))
                .ifPresent(folders::add);
        return List.copyOf(folders);
    }

    /** The folder of the clinic's data in which records are written; empty where no data is kept. */
    public static Optional<Path> home() {
        return named(HOME).map(home -> home.resolve("knowledge"));
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }
}
