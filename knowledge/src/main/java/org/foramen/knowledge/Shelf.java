package org.foramen.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where knowledge files lie: beside this class in its folder or jar, and in local folders. */
final class Shelf {
    private static final String ROOT = "org/foramen/knowledge/";

    private Shelf() {}

    /** The files that ship with Foramen, by name. */
    static List<KnowledgeFile> shipped() throws IOException {
        URL here = Objects.requireNonNull(Shelf.class.getResource("Shelf.class"));
        if (here.openConnection() instanceof JarURLConnection jar) {
            return inJar(jar.getJarFile());
        }
        try {
            return in(Objects.requireNonNull(Path.of(here.toURI()).getParent()), "");
        } catch (URISyntaxException strange) {
            throw new IOException("The knowledge files are not where the program is: " + here, strange);
        }
    }

    /** The files of a folder, by name; {@code before} stands before their names in messages. */
    static List<KnowledgeFile> in(Path folder, String before) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile).toList();
        }
        List<KnowledgeFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (knowledge(name)) {
                files.add(new KnowledgeFile(name, before + name, Files.readAllBytes(path)));
            }
        }
        return sorted(files);
    }

    private static List<KnowledgeFile> inJar(JarFile jar) throws IOException {
        List<KnowledgeFile> files = new ArrayList<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(ROOT) && knowledge(entry.getName())) {
                String name = entry.getName().substring(ROOT.length());
                try (InputStream content = jar.getInputStream(entry)) {
                    files.add(new KnowledgeFile(name, name, content.readAllBytes()));
                }
            }
        }
        return sorted(files);
    }

    /** Whether a file means to be knowledge; a {@code .yml} is taken up so that somebody says how to name it. */
    private static boolean knowledge(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".csv");
    }

    /** Files in the order of their names, however they were found. */
    static List<KnowledgeFile> sorted(List<KnowledgeFile> files) {
        return files.stream().sorted(Comparator.comparing(KnowledgeFile::name)).toList();
    }
}
