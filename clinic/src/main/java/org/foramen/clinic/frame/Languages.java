package org.foramen.clinic.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The languages the pages can be read in, each from its message file. */
public final class Languages {
    private static final Locale FIRST = Locale.ENGLISH;

    private final Map<Locale, Words> spoken;

    private Languages(Map<Locale, Words> spoken) {
        this.spoken = Map.copyOf(spoken);
    }

    /** Reads every message file of the house, for a clinic in that time zone. */
    public static Languages of(ZoneId zone) {
        return new Languages(Map.of(FIRST, new Words(FIRST, zone, texts("words.properties"))));
    }

    /** The first of the languages a reader asks for that is spoken here, else English. */
    public Words spokenTo(List<Locale> wanted) {
        for (Locale locale : wanted) {
            Words words = spoken.get(Locale.of(locale.getLanguage()));
            if (words != null) {
                return words;
            }
        }
        return Objects.requireNonNull(spoken.get(FIRST));
    }

    private static Map<String, String> texts(String file) {
        Properties read = new Properties();
        try (var in = Languages.class.getResourceAsStream("/org/foramen/clinic/" + file)) {
            read.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }
}
