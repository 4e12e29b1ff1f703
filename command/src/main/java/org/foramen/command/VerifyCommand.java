package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.foramen.knowledge.release.Manifest;
import org.foramen.knowledge.release.Release;

/** Tells whether a release is what was signed. Status 0: it is; 1: it is not; 2: it cannot be read. */
final class VerifyCommand {
    static final String USAGE = "Write: ./foramen knowledge verify FOLDER --key FILE.pub.";

    private final PrintStream out;
    private final PrintStream err;

    VerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> words) {
        Said said = Said.of(words, List.of("--key"));
        if (said.plain().size() != 1
                || said.value("--key").isEmpty()
                || !said.problems().isEmpty()) {
            said.problems().forEach(err::println);
            err.println("A release is verified with the public key of whoever signed it. " + USAGE);
            return 2;
        }
        try {
            String open = Files.readString(Path.of(said.value("--key").orElseThrow()));
            return told(Release.in(Path.of(said.plain().getFirst())).check(open));
        } catch (NoSuchFileException none) {
            err.println("There is no file " + none.getFile() + ", so nothing can be verified.");
        } catch (IOException | GeneralSecurityException broken) {
            err.println("Nothing can be verified: " + broken.getMessage() + ".");
        }
        return 2;
    }

    private int told(Release.Checked checked) {
        if (!checked.differences().isEmpty()) {
            checked.differences().forEach(out::println);
            out.println("This is NOT what was signed. Do not use it; get the release anew from whoever signed it.");
            return 1;
        }
        Manifest manifest = checked.manifest().orElseThrow();
        out.println("This is what " + manifest.by() + " signed on " + manifest.dated() + ": "
                + manifest.digests().size() + " files, hash of all " + manifest.hash() + ".");
        return 0;
    }
}
