package org.foramen.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.foramen.knowledge.Knowledge;
import org.foramen.knowledge.KnowledgeBase;

/** Reads all knowledge files and reports every problem at once, or lists every clause. */
final class KnowledgeCommand {
    private final PrintStream out;
    private final PrintStream err;

    KnowledgeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** {@code knowledge [lint] [FOLDER]}: the shipped files, with those of the folder added; {@code knowledge clauses}. */
    int run(List<String> words) {
        if (words.equals(List.of("clauses"))) {
            return Knowledge.clauses(out, err);
        }
        boolean lint = !words.isEmpty() && words.getFirst().equals("lint");
        List<String> folder = lint ? words.subList(1, words.size()) : words;
        return Knowledge.lint(folder.stream().map(Path::of).findFirst(), out, err);
    }

    /** Every problem on a line of its own, and what that means. */
    static void refusal(KnowledgeBase.Refused refused, PrintStream err) {
        Knowledge.refuse(refused, err);
    }
}
