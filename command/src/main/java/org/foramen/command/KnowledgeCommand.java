package org.foramen.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.foramen.knowledge.KnowledgeBase;

/** Reads all knowledge files and reports every problem at once. */
final class KnowledgeCommand {
    private final PrintStream out;
    private final PrintStream err;

    KnowledgeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** {@code knowledge [lint] [FOLDER]}: the shipped files, with those of the folder added. */
    int run(List<String> words) {
        List<String> rest =
                !words.isEmpty() && words.getFirst().equals("lint") ? words.subList(1, words.size()) : words;
        KnowledgeBase base = rest.isEmpty() ? KnowledgeBase.load() : KnowledgeBase.load(Path.of(rest.getFirst()));
        return switch (base) {
            case KnowledgeBase.Loaded loaded -> {
                out.println("The knowledge is sound: " + loaded.clauses().size() + " clauses, "
                        + loaded.library().policies().size() + " policies, "
                        + loaded.library().procedures().size() + " procedures, "
                        + loaded.library().positions().size() + " positions. Hash "
                        + loaded.library().hash() + ".");
                yield 0;
            }
            case KnowledgeBase.Refused refused -> {
                refusal(refused, err);
                yield 2;
            }
        };
    }

    /** Every problem on a line of its own, and what that means. */
    static void refusal(KnowledgeBase.Refused refused, PrintStream err) {
        refused.problems().forEach(problem -> err.println(problem));
        err.println(
                refused.problems().size() + " problems in the knowledge files: nothing starts until they are mended.");
    }
}
