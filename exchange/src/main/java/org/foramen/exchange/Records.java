package org.foramen.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.foramen.criteria.Lexicon;
import org.foramen.exchange.faults.InFiles;

/**
 * The way in for records: a FHIR R4 Bundle, a single resource, or a folder of NDJSON becomes a chart, or is refused with
 * every reason at once. Nothing is stored here.
 */
public final class Records {
    private final Lexicon lexicon;
    private final ZonedDateTime now;

    private Records(Lexicon lexicon, ZonedDateTime now) {
        this.lexicon = lexicon;
        this.now = now;
    }

    /**
     * Reads records with that knowledge.
     *
     * @param lexicon the words and sets that knowledge knows
     * @param now when the record is read: nothing in it can have happened later
     */
    public static Records known(Lexicon lexicon, ZonedDateTime now) {
        return new Records(lexicon, now);
    }

    /** Reads a file ({@code .json}, {@code .ndjson}, either of them {@code .gz}) or a folder of NDJSON. */
    public Reading read(Path path) {
        return read(path, Limits.file());
    }

    public Reading read(Path path, Limits limits) {
        String name = name(path);
        if (Files.isDirectory(path)) {
            return new Folder(path, limits).read(intake());
        }
        if (!Files.exists(path)) {
            return refused(InFiles.missing(name));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in.readNBytes(limits.receivedBytes() + 1), limits);
        } catch (IOException e) {
            return refused(InFiles.unreadable(name));
        }
    }

    /** Reads what came over the network. */
    public Reading read(byte[] body) {
        return read("body", body, Limits.body());
    }

    /** Reads bytes that were received under a name, within limits. */
    public Reading read(String name, byte[] received, Limits limits) {
        return switch (Unpacked.of(name, received, limits)) {
            case Unpacked.Not not -> refused(not.fault());
            case Unpacked.Text text -> {
                Intaking intaking = intake();
                if (Folder.lines(name)) {
                    intaking.lines(text.original(), "");
                } else {
                    intaking.document(text.original(), limits.noun());
                }
                yield intaking.reading();
            }
        };
    }

    private Intaking intake() {
        return new Intaking(lexicon, now);
    }

    static Reading refused(Fault fault) {
        return new Reading.Refused(List.of(new Problem(Spot.WHOLE, fault)), 0);
    }

    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
