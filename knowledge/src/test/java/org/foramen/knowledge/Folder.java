package org.foramen.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Library;

/** Folders of files to be read in tests: the small sound knowledge base in {@code good}, and what is put into it. */
final class Folder {
    private Folder() {}

    static Path path(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Folder.class.getResource("/" + name)).toURI());
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    static List<KnowledgeFile> good() {
        try {
            return Shelf.in(path("good"), "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stock stock(Problems problems) {
        return Stock.of(good(), problems);
    }

    /** The sound files, with one put in or put in the place of another. */
    static List<KnowledgeFile> goodWith(String name, String text) {
        List<KnowledgeFile> files = new ArrayList<>(good());
        files.removeIf(file -> file.at().name().equals(name));
        files.add(new KnowledgeFile(new FileName(name, name), text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    static KnowledgeBase read(List<KnowledgeFile> files) {
        Problems problems = new Problems();
        return Reading.of(Stock.of(files, problems), problems);
    }

    static Library library(KnowledgeBase base) {
        return switch (base) {
            case KnowledgeBase.Loaded loaded -> loaded.library();
            case KnowledgeBase.Refused refused ->
                throw new AssertionError("Refused:\n"
                        + String.join(
                                "\n",
                                refused.problems().stream()
                                        .map(Object::toString)
                                        .toList()));
        };
    }

    static List<String> problems(KnowledgeBase base) {
        return switch (base) {
            case KnowledgeBase.Loaded loaded -> List.of();
            case KnowledgeBase.Refused refused ->
                refused.problems().stream().map(Object::toString).toList();
        };
    }
}
