package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.vignettes.Printed;
import org.foramen.vignettes.Report;
import org.foramen.vignettes.Vignettes;

/** Runs a folder of vignettes (those that ship, where none is named) and prints every disagreement. */
final class VignettesCommand {
    private final PrintStream out;
    private final PrintStream err;

    VignettesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> all) {
        List<String> words = new ArrayList<>(all);
        int option = words.indexOf("--overlay");
        if (option >= 0 && option + 1 == words.size()) {
            err.println("--overlay needs a folder after it.");
            return 2;
        }
        List<Path> overlays = option < 0 ? List.of() : List.of(Path.of(words.get(option + 1)));
        if (option >= 0) {
            words.subList(option, option + 2).clear();
        }
        return switch (KnowledgeBase.tightened(overlays)) {
            case KnowledgeBase.Refused refused -> {
                KnowledgeCommand.refusal(refused, err);
                yield 2;
            }
            case KnowledgeBase.Loaded loaded -> run(words, loaded.library());
        };
    }

    /** {@code --clauses} lists the clauses that no vignette turned met, not met and unknown. */
    private int run(List<String> words, Library library) {
        boolean clauses = words.contains("--clauses");
        List<String> folders =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        try {
            if (folders.isEmpty()) {
                return told(Vignettes.shipped(library), library, clauses);
            }
            Path folder = Path.of(folders.getFirst());
            if (!Files.exists(folder)) {
                err.println("There is no file or folder " + folder + ". Name a folder of vignettes, or none for ours.");
                return 2;
            }
            return told(Vignettes.run(folder, library), library, clauses);
        } catch (IOException unreadable) {
            err.println("The vignettes cannot be read: " + unreadable.getMessage() + ".");
            return 2;
        }
    }

    private int told(Report report, Library library, boolean clauses) {
        out.print(clauses ? Printed.unseen(report) : "");
        out.print(Printed.of(report, library));
        return report.status();
    }
}
