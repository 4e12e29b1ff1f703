package org.foramen.command;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.change.Change;
import org.foramen.knowledge.change.Changes;

/** Every difference between two editions of the knowledge. Status 0: none; 1: some; 2: one cannot be read. */
final class DiffCommand {
    static final String USAGE = "Write: ./foramen knowledge diff A B. A and B are folders or archives of knowledge, or"
            + " \"shipped\" for what ships with Foramen.";

    private final PrintStream out;
    private final PrintStream err;

    DiffCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> words) {
        if (words.size() != 2) {
            err.println("A diff needs two editions. " + USAGE);
            return 2;
        }
        Editions editions = Editions.of(words);
        if (!editions.problems().isEmpty()) {
            editions.problems().forEach(err::println);
            err.println(USAGE);
            return 2;
        }
        Edition before = editions.found().getFirst();
        Changes changes = Changes.between(before, editions.found().getLast());
        changes.problems().forEach(err::println);
        print(changes.all());
        if (!changes.problems().isEmpty()) {
            err.println("What stands in these files could not be compared. Mend them and ask again.");
            return 2;
        }
        return changes.all().isEmpty() ? 0 : 1;
    }

    private void print(List<Change> changes) {
        String file = "";
        for (Change change : changes) {
            if (!change.file().equals(file)) {
                file = change.file();
                out.println(file);
            }
            out.println("  " + change);
        }
        out.println(end(changes));
    }

    private static String end(List<Change> changes) {
        if (changes.isEmpty()) {
            return "Nothing differs.";
        }
        Map<Change.Sort, Integer> sorts = new EnumMap<>(Change.Sort.class);
        changes.forEach(change -> change.sorts().forEach(sort -> sorts.merge(sort, 1, Integer::sum)));
        long files = changes.stream().map(Change::file).distinct().count();
        return changes.size() + (changes.size() == 1 ? " change" : " changes") + " in " + files
                + (files == 1 ? " file: " : " files: ")
                + sorts.entrySet().stream()
                        .map(sort -> sort.getKey().word() + " " + sort.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
