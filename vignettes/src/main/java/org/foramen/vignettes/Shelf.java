package org.foramen.vignettes;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where vignettes lie: beside this class in its folder or jar, and in folders of the reader's own. */
final class Shelf {
    private static final String ROOT = "org/foramen/vignettes/";
    private static final String ENDING = ".yaml";

    private Shelf() {}

    /** A file as it was found: its name without the ending, how messages call it, and what it holds. */
    record Written(String name, String shown, String text) {}

    /** The vignettes that ship with Foramen. */
    static List<Written> shipped() throws IOException {
        URL here = Objects.requireNonNull(Shelf.class.getResource("Shelf.class"));
        if (here.openConnection() instanceof JarURLConnection jar) {
            return inJar(jar.getJarFile());
        }
        try {
            return in(Objects.requireNonNull(Path.of(here.toURI()).getParent()), "");
        } catch (URISyntaxException strange) {
            throw new IOException("the vignettes are not where the program is: " + here, strange);
        }
    }

    /** The vignettes of a folder, or the one file; {@code before} stands before their names in messages. */
    static List<Written> in(Path folder, String before) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(
                            path -> Files.isRegularFile(path) && path.toString().endsWith(ENDING))
                    .toList();
        }
        List<Written> written = new ArrayList<>();
        for (Path path : paths) {
            Path within = path.equals(folder) ? Objects.requireNonNull(path.getFileName()) : folder.relativize(path);
            String name = within.toString().replace('\\', '/');
            String shown = path.equals(folder) ? folder.toString() : before + name;
            written.add(new Written(bare(name), shown, Files.readString(path)));
        }
        return sorted(written);
    }

    private static List<Written> inJar(JarFile jar) throws IOException {
        List<Written> written = new ArrayList<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(ROOT) && entry.getName().endsWith(ENDING)) {
                String name = entry.getName().substring(ROOT.length());
                try (InputStream content = jar.getInputStream(entry)) {
                    written.add(
                            new Written(bare(name), name, new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return sorted(written);
    }

    private static String bare(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }

    private static List<Written> sorted(List<Written> written) {
        return written.stream().sorted(Comparator.comparing(Written::name)).toList();
    }
}
