package org.foramen.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import org.foramen.criteria.Lexicon;

/**
 * The invented people who ship with the product, each a whole FHIR R4 record for the demonstration clinic.
 *
 * <p>Synthetic patients generated with Synthea(TM), The MITRE Corporation; Apache-2.0.
 */
public final class SyntheticPeople {
    private SyntheticPeople() {}

    /** The names of their files. */
    public static List<String> files() {
        String table = new String(bytes("people.table"), StandardCharsets.UTF_8);
        return table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('|')))
                .toList();
    }

    /** The bytes of one file, compressed as it is. */
    public static byte[] bytes(String file) {
        try (InputStream in = SyntheticPeople.class.getResourceAsStream("synthea/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No such person: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one of them as if the file had come from outside. */
    public static Reading read(String file, Lexicon lexicon, ZonedDateTime now) {
        return Records.known(lexicon, now).read(file, bytes(file), Limits.file());
    }
}
