package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.knowledge.book.Book;
import org.foramen.knowledge.book.Markdown;

/** Prints the knowledge as a book. Status 0: printed; 2: it cannot be read, or the folder cannot be written. */
final class BookCommand {
    static final String USAGE = "Write: ./foramen knowledge book [A] [--to FOLDER]. A is a folder or an archive of"
            + " knowledge; without it, what this clinic uses is printed, into docs/book.";
    private static final String FOLDER = "docs/book";

    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    BookCommand(PrintStream out, PrintStream err, LocalDate today) {
        this.out = out;
        this.err = err;
        this.today = today;
    }

    int run(List<String> words) {
        Said said = Said.of(words, List.of("--to"));
        if (!said.problems().isEmpty() || said.plain().size() > 1) {
            said.problems().forEach(err::println);
            err.println(USAGE);
            return 2;
        }
        String name =
                said.plain().isEmpty() ? "what this clinic uses" : said.plain().getFirst();
        try {
            Edition edition = said.plain().isEmpty() ? Edition.here() : Edition.of(name);
            KnowledgeBase base = said.plain().isEmpty() ? KnowledgeBase.load() : edition.base();
            return printed(edition, base, Path.of(said.value("--to").orElse(FOLDER)));
        } catch (IOException | InvalidPathException none) {
            err.println("No book can be printed of \"" + name + "\": " + none.getMessage() + ".");
            return 2;
        }
    }

    private int printed(Edition edition, KnowledgeBase base, Path folder) throws IOException {
        return switch (base) {
            case KnowledgeBase.Refused refused -> {
                KnowledgeCommand.refusal(refused, err);
                yield 2;
            }
            case KnowledgeBase.Loaded loaded -> {
                SortedMap<String, String> files = Markdown.of(Book.of(edition, loaded.library()), today);
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.writeString(path, file.getValue());
                }
                out.println("The book of " + (files.size() - 1) + " chapters begins in "
                        + folder.resolve(Markdown.CONTENTS) + ".");
                yield 0;
            }
        };
    }
}
