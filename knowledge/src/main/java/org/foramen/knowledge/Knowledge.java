package org.foramen.knowledge;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.foramen.library.Library;

/** What the command line does with knowledge: it reads the files and tells what is wrong, or lists every clause. */
public final class Knowledge {
    private static final int SOUND = 0;
    private static final int BROKEN = 2;

    private Knowledge() {}

    /**
     * Says what was read, or every problem. Without a folder: of what would be loaded. A folder that has a
     * {@code jurisdictions.yaml} is read as a knowledge base by itself; any other is added to ours.
     *
     * @return the exit status: 0 when all is sound, 2 when it is not
     */
    public static int lint(Optional<Path> folder, PrintStream out, PrintStream err) {
        return lint(folder, LocalDate.now(ZoneId.systemDefault()), out, err);
    }

    /** The same on a day: what should have been looked at by then is warned of, and the status stays. */
    static int lint(Optional<Path> folder, LocalDate today, PrintStream out, PrintStream err) {
        return lint(folder.map(Knowledge::read).orElseGet(KnowledgeBase::load), today, out, err);
    }

    /** Says what became of a reading. */
    public static int lint(KnowledgeBase base, LocalDate today, PrintStream out, PrintStream err) {
        return switch (base) {
            case KnowledgeBase.Loaded loaded -> {
                out.println(summary(loaded));
                Warnings.of(loaded.library().governance(), today).forEach(out::println);
                yield SOUND;
            }
            case KnowledgeBase.Refused refused -> refuse(refused, err);
        };
    }

    /** Prints every clause, one a line: id, status, file and line, parted by tabs. */
    public static int clauses(PrintStream out, PrintStream err) {
        return switch (KnowledgeBase.load()) {
            case KnowledgeBase.Loaded loaded -> {
                loaded.clauses().forEach(clause -> out.println(line(clause)));
                yield SOUND;
            }
            case KnowledgeBase.Refused refused -> refuse(refused, err);
        };
    }

    /** Prints every problem on a line of its own, and what follows from them. */
    public static int refuse(KnowledgeBase.Refused refused, PrintStream err) {
        refused.problems().forEach(err::println);
        int count = refused.problems().size();
        err.println((count == 1 ? "1 problem" : count + " problems")
                + " in the knowledge files: nothing starts until they are mended.");
        return BROKEN;
    }

    private static String line(Listed clause) {
        String place = clause.file() + ":" + clause.at().line();
        return String.join("\t", clause.id(), clause.status().word(), place);
    }

    private static KnowledgeBase read(Path folder) {
        return Files.exists(folder.resolve("jurisdictions.yaml"))
                ? KnowledgeBase.only(folder)
                : KnowledgeBase.load(folder);
    }

    private static String summary(KnowledgeBase.Loaded loaded) {
        Library library = loaded.library();
        return "The knowledge is sound: " + library.procedures().size() + " procedures, "
                + library.generators().size() + " pain generators, "
                + library.policies().size() + " policies, "
                + library.positions().size() + " positions, "
                + library.alarms().size() + " alarms, "
                + library.instruments().size() + " instruments, "
                + loaded.clauses().size() + " rules, "
                + library.sources().size() + " sources. Hash " + library.hash() + ".";
    }
}
