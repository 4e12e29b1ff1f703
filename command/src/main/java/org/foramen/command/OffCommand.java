package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.knowledge.Listed;
import org.foramen.knowledge.OffRecord;
import org.foramen.knowledge.OwnFolders;
import org.foramen.knowledge.yaml.Nearest;
import org.foramen.library.Library;
import org.foramen.library.SwitchedOff;

/** Switches a rule off for seven days: writes the record, and says what follows from it. */
final class OffCommand {
    static final String USAGE = "Write: ./foramen knowledge off RULE --because \"WHY\" --by \"NAME\".";

    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    OffCommand(PrintStream out, PrintStream err, LocalDate today) {
        this.out = out;
        this.err = err;
        this.today = today;
    }

    int run(List<String> words) {
        Said said = Said.of(words, List.of("--because", "--by", "--in"));
        List<String> problems = new ArrayList<>(said.problems());
        if (said.plain().size() != 1) {
            problems.add("Which rule? Name one by its id; ./foramen knowledge clauses lists them.");
        }
        needed(said, "--because", "Why is it switched off? Somebody else must be able to judge it.", problems);
        needed(said, "--by", "Who switches it off? Whoever reads an answer must know whom to ask.", problems);
        Optional<Path> folder = said.value("--in").map(Path::of).or(OwnFolders::home);
        if (folder.isEmpty()) {
            problems.add("No folder for the record: set FORAMEN_HOME, or name one with --in FOLDER.");
        }
        if (!problems.isEmpty()) {
            problems.forEach(err::println);
            err.println(USAGE);
            return 2;
        }
        SwitchedOff off = new SwitchedOff(
                said.plain().getFirst(),
                said.value("--by").orElseThrow(),
                said.value("--because").orElseThrow(),
                today);
        return switch (KnowledgeBase.load()) {
            case KnowledgeBase.Refused refused -> {
                KnowledgeCommand.refusal(refused, err);
                yield 2;
            }
            case KnowledgeBase.Loaded loaded -> off(off, folder.orElseThrow(), loaded);
        };
    }

    private static void needed(Said said, String option, String question, List<String> problems) {
        if (said.value(option).filter(value -> !value.isBlank()).isEmpty()) {
            problems.add(question + " Say it with " + option + ".");
        }
    }

    private int off(SwitchedOff off, Path folder, KnowledgeBase.Loaded loaded) {
        List<String> rules = loaded.clauses().stream().map(Listed::id).toList();
        if (!rules.contains(off.rule())) {
            err.println("No rule is called \"" + off.rule() + "\"." + Nearest.hint(off.rule(), rules)
                    + " ./foramen knowledge clauses lists them.");
            return 2;
        }
        try {
            Path record = OffRecord.write(folder, off);
            told(off, record, loaded.library());
            return 0;
        } catch (FileAlreadyExistsException there) {
            err.println(off.rule() + " was switched off today already; the record is " + there.getFile() + ".");
        } catch (IOException unwritable) {
            err.println("The record could not be written: " + unwritable.getMessage() + ". Nothing is switched off.");
        }
        return 2;
    }

    private void told(SwitchedOff off, Path record, Library library) {
        boolean alarm = library.alarms().stream().anyMatch(a -> a.clause().id().equals(off.rule()));
        out.println(off.rule() + " is " + off.words() + ".");
        out.println(
                alarm
                        ? "It is a SAFETY ALARM: until then nobody is warned by it, and every page says so."
                        : "Until then it answers unknown, never yes and never no, and says that it is off.");
        out.println("The record is " + record + ". A clinic that runs reads it at its next start.");
        out.println("To switch it on before, delete the record.");
    }
}
