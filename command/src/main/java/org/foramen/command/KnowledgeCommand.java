package org.foramen.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.foramen.knowledge.Knowledge;
import org.foramen.knowledge.KnowledgeBase;

/** Everything that is done with knowledge files on a terminal: read, listed, compared. */
final class KnowledgeCommand {
    private final PrintStream out;
    private final PrintStream err;

    KnowledgeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** {@code knowledge [lint] [FOLDER]}: the shipped files, with those of the folder added; or one of the other tasks. */
    int run(List<String> words) {
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (words.isEmpty() ? "lint" : words.getFirst()) {
            case "clauses" -> Knowledge.clauses(out, err);
            case "diff" -> new DiffCommand(out, err).run(rest);
            case "replay" -> new ReplayCommand(out, err).run(rest);
            case "mutants" -> new MutantsCommand(out, err).run(rest);
            case "book" -> new BookCommand(out, err, LocalDate.now(ZoneId.systemDefault())).run(rest);
            case "key" -> new KeyCommand(out, err).run(rest);
            case "sign" -> new SignCommand(out, err, LocalDate.now(ZoneId.systemDefault())).run(rest);
            case "verify" -> new VerifyCommand(out, err).run(rest);
            case "off" -> new OffCommand(out, err, LocalDate.now(ZoneId.systemDefault())).run(rest);
            case "lint" -> lint(rest);
            default -> lint(words);
        };
    }

    private int lint(List<String> words) {
        Said said = Said.of(words, List.of("--overlay"));
        if (!said.problems().isEmpty()) {
            said.problems().forEach(err::println);
            return 2;
        }
        if (said.value("--overlay").isPresent()) {
            KnowledgeBase base = KnowledgeBase.tightened(
                    said.value("--overlay").map(Path::of).stream().toList());
            return Knowledge.lint(base, LocalDate.now(ZoneId.systemDefault()), out, err);
        }
        return Knowledge.lint(said.plain().stream().map(Path::of).findFirst(), out, err);
    }

    /** Every problem on a line of its own, and what that means. */
    static void refusal(KnowledgeBase.Refused refused, PrintStream err) {
        Knowledge.refuse(refused, err);
    }
}
