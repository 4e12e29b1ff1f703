package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import org.foramen.knowledge.release.Seal;

/** Makes a pair of keys for signing: the secret one for its owner's eyes alone, the public one beside it. */
final class KeyCommand {
    static final String USAGE = "Write: ./foramen knowledge key FILE. The public key is put beside it as FILE.pub.";

    private final PrintStream out;
    private final PrintStream err;

    KeyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> words) {
        if (words.size() != 1) {
            err.println("In which file? " + USAGE);
            return 2;
        }
        Path secret = Path.of(words.getFirst());
        Path open = Path.of(words.getFirst() + ".pub");
        try {
            Seal.Pair pair = Seal.pair();
            hidden(secret, pair.secret());
            Files.writeString(open, pair.open(), StandardOpenOption.CREATE_NEW);
            out.println("The secret key is " + secret
                    + ": whoever has it can sign in your name. Keep it off this machine" + " when you do not sign.");
            out.println("The public key is " + open + ": give it to everybody who must verify, by a way of its own.");
            return 0;
        } catch (FileAlreadyExistsException there) {
            err.println(
                    "There is a file " + there.getFile() + " already, and a key is never written over. Name another.");
        } catch (IOException | GeneralSecurityException broken) {
            err.println("No key was made: " + broken.getMessage() + ".");
        }
        return 2;
    }

    /** Written so that nobody else can read it from the first byte on, where the file system knows whose a file is. */
    private static void hidden(Path file, String text) throws IOException {
        boolean owned = file.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
        if (owned) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, text);
    }
}
