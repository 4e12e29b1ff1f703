package org.foramen.clinic.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The languages the pages can be read in, each from its message files: one of the house, and one of each slice. */
public final class Languages {
    private static final Locale FIRST = Locale.ENGLISH;
    private static final List<Locale> ALL = List.of(FIRST, Locale.of("es"));
    /** Folders with words of their own, so that a slice keeps what it says beside what it does. */
    private static final List<String> SLICES = List.of(
            "",
            "body/",
            "brief/",
            "consult/",
            "deciding/",
            "frame/",
            "intake/",
            "ledgers/",
            "links/",
            "payer/",
            "plan/",
            "post/",
            "referral/",
            "surgery/",
            "techniques/");

    private final Map<Locale, Words> spoken;

    private Languages(Map<Locale, Words> spoken) {
        this.spoken = new LinkedHashMap<>(spoken);
    }

    /** Reads every message file of the house, for a clinic in that time zone. */
    public static Languages of(ZoneId zone) {
        Map<Locale, Words> spoken = new LinkedHashMap<>();
        for (Locale locale : ALL) {
            spoken.put(locale, new Words(locale, zone, texts(locale)));
        }
        return new Languages(spoken);
    }

    /** The first of the languages a reader asks for that is spoken here, else English. */
    public Words spokenTo(List<Locale> wanted) {
        for (Locale locale : wanted) {
            Optional<Words> words = in(locale.getLanguage());
            if (words.isPresent()) {
                return words.get();
            }
        }
        return Objects.requireNonNull(spoken.get(FIRST));
    }

    /** The words of one language by its code ("es"), where it is spoken here. */
    public Optional<Words> in(String language) {
        return Optional.ofNullable(spoken.get(Locale.of(language)));
    }

    private static Map<String, String> texts(Locale locale) {
        String ending = locale.equals(FIRST) ? "" : "_" + locale.getLanguage();
        // What nobody has translated yet is said in the first language: a page with a gap would be worse.
        Map<String, String> texts = locale.equals(FIRST) ? new HashMap<>() : texts(FIRST);
        for (String slice : SLICES) {
            read("/org/foramen/clinic/" + slice + "words" + ending + ".properties", texts);
        }
        return texts;
    }

    private static void read(String file, Map<String, String> texts) {
        Properties read = new Properties();
        try (var in = Languages.class.getResourceAsStream(file)) {
            if (in != null) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    }
}
