package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.criteria.Truth;
import org.foramen.library.Library;
import org.foramen.page.Line;
import org.foramen.page.Words;

/** A report in words: what could not be read, what disagrees and why, and how it ended. */
public final class Printed {
    private static final int WIDTH = 110;

    private final Library library;
    private final List<String> lines = new ArrayList<>();

    private Printed(Library library) {
        this.library = library;
    }

    /** Everything that a person who ran a folder needs to see. */
    public static String of(Report report, Library library) {
        Printed printed = new Printed(library);
        report.problems().forEach(problem -> printed.lines.add(problem.toString()));
        report.disagreeing().forEach(printed::outcome);
        printed.lines.add(end(report));
        return String.join("\n", printed.lines) + "\n";
    }

    /** The clauses that were not seen with every truth, one a line. */
    public static String unseen(Report report) {
        List<String> lines = new ArrayList<>();
        for (Seen.Missing missing : report.seen().missing()) {
            lines.add(missing.clause() + ": never " + words(missing.truths()));
        }
        lines.add(lines.size() + " of " + report.seen().count() + " clauses were not seen met, not met and unknown.");
        return String.join("\n", lines) + "\n";
    }

    private static String words(Set<Truth> truths) {
        return truths.stream().sorted().map(VerdictJudge::words).collect(Collectors.joining(", "));
    }

    private static String end(Report report) {
        int all = report.outcomes().size();
        int no = report.disagreeing().size();
        int unread = report.problems().size();
        String agree =
                no > 0 ? no + " of " + all + " vignettes disagree." : all > 0 ? "All " + all + " vignettes agree." : "";
        String problems = unread == 0
                ? ""
                : unread + (unread == 1 ? " problem" : " problems") + " in files that could not be read.";
        return all + unread == 0 ? "There is no vignette here." : (agree + " " + problems).strip();
    }

    private void outcome(Outcome outcome) {
        lines.add(outcome.vignette().name());
        Words words = Words.of(library, outcome.consult().view());
        for (Disagreement disagreement : outcome.disagreements()) {
            lines.add("  " + disagreement.at());
            lines.add("    expected: " + disagreement.expected());
            lines.add("    answered: " + disagreement.answered());
            words.lines(disagreement.argument()).forEach(line -> line(line, 3));
        }
        lines.add("");
    }

    private void line(Line line, int depth) {
        String indent = "  ".repeat(depth);
        String id = line.id().isEmpty() ? "" : line.id() + "  ";
        wrapped(indent, VerdictJudge.words(line.truth()) + "  " + id + line.says());
        line.because().forEach(fact -> wrapped(indent + "  ", "because: " + fact));
        if (!line.note().isBlank()) {
            wrapped(indent + "  ", "note: " + line.note());
        }
        if (!line.ask().isBlank()) {
            wrapped(indent + "  ", "asks: " + line.ask());
        }
        line.parts().forEach(part -> line(part, depth + 1));
    }

    private void wrapped(String indent, String text) {
        StringBuilder row = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (row.length() + word.length() > WIDTH && !row.toString().isBlank()) {
                lines.add(row.toString().stripTrailing());
                row = new StringBuilder(indent + "  ");
            }
            row.append(word).append(' ');
        }
        lines.add(row.toString().stripTrailing());
    }
}
