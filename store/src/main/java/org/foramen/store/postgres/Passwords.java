package org.foramen.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The passwords of a data folder, made anew for each and kept in a file that only its owner can read.
 *
 * @param superuser of PostgreSQL's own superuser, used to set the server up and for nothing else
 * @param owner of the role that owns the tables and runs migrations
 * @param app of the role the running program uses; it owns nothing
 */
record Passwords(String superuser, String owner, String app) {
    private static final int BYTES = 24;

    /** The passwords kept in that file; made now if there is none. */
    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            Passwords fresh = new Passwords(random(), random(), random());
            Folders.writePrivately(file, String.join("\n", fresh.superuser, fresh.owner, fresh.app) + "\n");
            return fresh;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 3) {
            throw new NotStarted("The file " + file + " does not hold the three passwords of this data folder."
                    + " Restore it from a backup; without it the database cannot be opened.");
        }
        return new Passwords(lines.get(0), lines.get(1), lines.get(2));
    }

    @Override
    public String toString() {
        return "Passwords[kept to themselves]";
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
