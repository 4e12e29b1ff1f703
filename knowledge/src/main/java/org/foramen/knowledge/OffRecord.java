package org.foramen.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.foramen.library.SwitchedOff;

/** The record that switches a rule off: a file of its own in the folder {@code off}, which the loader honours. */
public final class OffRecord {
    private OffRecord() {}

    /** The record in a folder of knowledge. It is never written over another. */
    public static Path write(Path folder, SwitchedOff off) throws IOException {
        Path file = folder.resolve("off").resolve(off.rule() + "-" + off.from() + ".yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                "review: {status: draft, author: " + quoted(off.by()) + ", reviewed: nobody yet, review by: "
                        + off.until() + "}\n"
                        + "off: " + off.rule() + "\n"
                        + "by: " + quoted(off.by()) + "\n"
                        + "because: " + quoted(off.because()) + "\n"
                        + "from: " + off.from() + "\n",
                StandardOpenOption.CREATE_NEW);
    }

    private static String quoted(String text) {
        return '"' + text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
