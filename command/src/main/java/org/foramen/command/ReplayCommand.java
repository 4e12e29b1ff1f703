package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.command.replay.Pair;
import org.foramen.command.replay.Replay;
import org.foramen.command.replay.Replayed;

/** Whose answers change between two editions of the knowledge. Status 0: nobody's; 1: somebody's; 2: something cannot be read. */
final class ReplayCommand {
    static final String USAGE =
            "Write: ./foramen knowledge replay A B LEDGER [--on DATE] [--json]. A and B are folders or"
                    + " archives of knowledge, or \"shipped\"; LEDGER is a folder of vignettes or of records, the folder of the"
                    + " clinic's data, or \"shipped\" for the vignettes that ship.";

    private final PrintStream out;
    private final PrintStream err;

    ReplayCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> all) {
        List<String> words = new ArrayList<>(all);
        boolean json = words.remove("--json");
        Said said = Said.of(words, List.of("--on", "--json"));
        List<String> problems = new ArrayList<>(said.problems());
        Optional<LocalDate> on = day(said.value("--on"), problems);
        if (said.plain().size() != 3) {
            problems.add("A replay needs two editions and the people to put to both.");
        }
        if (!problems.isEmpty()) {
            return misused(problems);
        }
        Editions editions = Editions.of(said.plain().subList(0, 2));
        if (!editions.problems().isEmpty()) {
            return misused(editions.problems());
        }
        return switch (Pair.of(editions.found().getFirst(), editions.found().getLast())) {
            case Pair.Neither neither -> {
                neither.problems().forEach(err::println);
                err.println("Nobody was put to knowledge that cannot be read. Mend the files and ask again.");
                yield 2;
            }
            case Pair.Both both -> run(both.pair(), said.plain().getLast(), on, json);
        };
    }

    private int misused(List<String> problems) {
        problems.forEach(err::println);
        err.println(USAGE);
        return 2;
    }

    private static Optional<LocalDate> day(Optional<String> text, List<String> problems) {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException none) {
            problems.add("\"" + text.orElse("") + "\" is not a day. Write year-month-day, for example 2026-11-22.");
            return Optional.empty();
        }
    }

    private int run(Pair editions, String ledger, Optional<LocalDate> on, boolean json) {
        try {
            Replayed replayed = Replay.of(editions, ledger, on);
            if (json) {
                JsonPage.print(replayed, out);
            } else {
                print(replayed);
            }
            replayed.unread().forEach(err::println);
            if (!replayed.unread().isEmpty()) {
                err.println("What stands above could not be read, so these people were not put to either edition.");
                return 2;
            }
            return replayed.changed().isEmpty() ? 0 : 1;
        } catch (IOException | InvalidPathException none) {
            err.println("Nobody can be read from \"" + ledger + "\": " + none.getMessage() + ".");
            return 2;
        }
    }

    private void print(Replayed replayed) {
        int changed = replayed.changed().size();
        out.println(replayed.people() + (replayed.people() == 1 ? " person" : " people") + " put to both editions; "
                + (changed == 0 ? "nobody" : changed) + (changed < 2 ? " is" : " are") + " answered differently.");
        replayed.counts()
                .forEach((part, count) -> out.println("  " + part + ": " + count.people() + " ("
                        + count.by().entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", "))
                        + ")"));
        replayed.changed().forEach(this::print);
    }

    private void print(Replayed.Person person) {
        out.println();
        out.println(person.name() + ", asked on " + person.day());
        String within = "";
        List<String> told = List.of();
        for (Replayed.Answer answer : person.answers()) {
            String here = answer.part() + (answer.of().isEmpty() ? "" : ": " + String.join(", ", answer.of()));
            if (!here.equals(within)) {
                within = here;
                out.println("  " + here);
            }
            out.println("    " + answer.about() + "  " + answer.was() + " -> " + answer.is());
            if (!answer.because().equals(told)) {
                told = answer.because();
                told.forEach(change -> out.println("        because of " + change));
            }
        }
    }
}
