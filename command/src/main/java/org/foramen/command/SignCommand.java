package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.knowledge.release.Manifest;
import org.foramen.knowledge.release.Release;

/** Signs an edition of the knowledge, in its folder or in a new one. Knowledge with a problem is never signed. */
final class SignCommand {
    static final String USAGE = "Write: ./foramen knowledge sign FOLDER --key FILE --by \"NAME\", or"
            + " ./foramen knowledge sign shipped --to FOLDER --key FILE --by \"NAME\".";

    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    SignCommand(PrintStream out, PrintStream err, LocalDate today) {
        this.out = out;
        this.err = err;
        this.today = today;
    }

    int run(List<String> words) {
        Said said = Said.of(words, List.of("--key", "--by", "--to"));
        List<String> problems = new ArrayList<>(said.problems());
        if (said.plain().size() != 1) {
            problems.add("Which edition is signed? Name one.");
        }
        if (said.value("--key").isEmpty()) {
            problems.add("With which key? Say it with --key; ./foramen knowledge key FILE makes one.");
        }
        if (said.value("--by").filter(name -> !name.isBlank()).isEmpty()) {
            problems.add("Who signs? Say it with --by.");
        }
        Editions editions = Editions.of(said.plain());
        problems.addAll(editions.problems());
        Optional<String> folder = said.value("--to").or(() -> folder(said.plain()));
        if (folder.isEmpty()) {
            problems.add("A release is a folder. Say with --to in which one it is laid.");
        }
        if (!problems.isEmpty()) {
            problems.forEach(err::println);
            err.println(USAGE);
            return 2;
        }
        return sound(said, editions.found().getFirst(), Path.of(folder.orElseThrow()));
    }

    private static Optional<String> folder(List<String> named) {
        return named.stream().filter(name -> Files.isDirectory(Path.of(name))).findFirst();
    }

    private int sound(Said said, Edition edition, Path folder) {
        return switch (edition.base()) {
            case KnowledgeBase.Refused refused -> {
                KnowledgeCommand.refusal(refused, err);
                yield 2;
            }
            case KnowledgeBase.Loaded loaded -> sign(said, edition, folder);
        };
    }

    private int sign(Said said, Edition edition, Path folder) {
        try {
            String secret = Files.readString(Path.of(said.value("--key").orElseThrow()));
            Release release = Release.in(folder);
            if (said.value("--to").isPresent()) {
                release.holding(edition);
            }
            Manifest manifest = release.sign(said.value("--by").orElseThrow(), today.toString(), secret);
            out.println("Signed: " + manifest.digests().size() + " files in " + folder + ", by " + manifest.by() + ".");
            out.println("The hash of all is " + manifest.hash() + "; every consult with this knowledge shows it.");
            return 0;
        } catch (NoSuchFileException none) {
            err.println("There is no file " + none.getFile() + ". Nothing was signed.");
        } catch (IOException | GeneralSecurityException broken) {
            err.println("Nothing was signed: " + broken.getMessage() + ".");
        }
        return 2;
    }
}
