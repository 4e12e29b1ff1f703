package org.foramen.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The demonstration's password: made anew for each data folder, and kept in it where only its owner can read it.
 *
 * @param value four groups of letters and digits that cannot be mistaken for one another
 */
public record Password(String value) {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** The password of that folder. */
    public static Password of(Path home) {
        Path file = home.resolve("demonstration-password");
        try {
            if (Files.exists(file)) {
                return new Password(Files.readString(file).strip());
            }
            Files.createDirectories(home);
            Password made = fresh();
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made.value() + "\n");
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A password nobody has seen before: sixteen of thirty-one letters, about 79 bits. */
    public static Password fresh() {
        String letters = new SecureRandom()
                .ints(16, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        return new Password(letters.replaceAll("(.{4})(?=.)", "$1-"));
    }
}
