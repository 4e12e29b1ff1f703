package org.foramen.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foramen.exchange.faults.InFiles;

/** A folder of NDJSON, read file by file in the order of their names; folders within it are not looked into. */
final class Folder {
    private final Path path;
    private final Limits limits;

    Folder(Path path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    /** Whether a file of that name holds one resource a line. */
    static boolean lines(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".ndjson") || small.endsWith(".ndjson.gz");
    }

    Reading read(Intaking intaking) {
        List<Path> files;
        try (Stream<Path> all = Files.list(path)) {
            files = all.filter(file -> lines(Records.name(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return Records.refused(InFiles.unreadable(Records.name(path)));
        }
        if (files.isEmpty()) {
            return Records.refused(InFiles.noRecords(Records.name(path)));
        }
        if (files.size() > limits.files()) {
            return Records.refused(InFiles.folderTooLarge(limits.folder(), limits.files()));
        }
        return read(files, intaking);
    }

    private Reading read(List<Path> files, Intaking intaking) {
        List<Problem> unopened = new ArrayList<>();
        long total = 0;
        for (Path file : files) {
            String name = Records.name(file);
            switch (open(file, name)) {
                case Unpacked.Not not -> unopened.add(new Problem(Spot.file(name), not.fault()));
                case Unpacked.Text text -> {
                    total += text.original().size();
                    if (total > limits.folderBytes()) {
                        return Records.refused(InFiles.folderTooLarge(limits.folder(), limits.files()));
                    }
                    intaking.lines(text.original(), name);
                }
            }
        }
        return unopened.isEmpty() ? intaking.reading() : new Reading.Refused(unopened, 0);
    }

    private Unpacked open(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return Unpacked.of(name, in.readNBytes(limits.receivedBytes() + 1), limits);
        } catch (IOException e) {
            return new Unpacked.Not(InFiles.unreadable(name));
        }
    }
}
