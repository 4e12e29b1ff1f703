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
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;

/** Where knowledge files lie: beside this class in its folder or jar, and in local folders. */
final class Shelf {
    private static final String ROOT = "org/foramen/knowledge/";

    private Shelf() {}

    /**
     * The files that ship with Foramen, taken apart: by the build where they lie in a jar, here where they lie in a folder
     * and may have been changed since.
     */
    static Stock shipped(Problems problems) throws IOException {
        URL here = Objects.requireNonNull(Shelf.class.getResource("Shelf.class"));
        if (here.openConnection() instanceof JarURLConnection jar) {
            URL pack = Shelf.class.getResource(Pack.NAME);
            return pack == null ? Stock.of(inJar(jar.getJarFile()), problems) : Pack.stock(bytes(pack));
        }
        return Stock.of(shipped(), problems);
    }

    /** The files that ship with Foramen as they are written. */
    static List<KnowledgeFile> shipped() throws IOException {
        URL here = Objects.requireNonNull(Shelf.class.getResource("Shelf.class"));
        if (here.openConnection() instanceof JarURLConnection jar) {
            return inJar(jar.getJarFile());
        }
        try {
            return in(Objects.requireNonNull(Path.of(here.toURI()).getParent()), "");
        } catch (URISyntaxException strange) {
            throw new IOException("the program is in a strange place, " + here, strange);
        }
    }

    private static byte[] bytes(URL resource) throws IOException {
        try (InputStream content = resource.openStream()) {
            return content.readAllBytes();
        }
    }

    /** The overlays of a local folder, taken apart. */
    static Stock overlays(Path folder, Set<String> there, Problems problems) throws IOException {
        return added(folder, "overlays/", there, problems);
    }

    /** The files of a local folder, taken apart. One that has the name of a file that is there already is a problem. */
    static Stock added(Path folder, Set<String> there, Problems problems) throws IOException {
        return added(folder, "", there, problems);
    }

    private static Stock added(Path folder, String below, Set<String> there, Problems problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            problems.add(Spot.start(folder.toString()), "There is no such folder of knowledge.");
            return Stock.of(List.of(), problems);
        }
        List<KnowledgeFile> files = new ArrayList<>();
        in(folder, folder + "/").forEach(file -> files.add(file.below(below)));
        for (KnowledgeFile file : List.copyOf(files)) {
            if (there.contains(file.at().name())) {
                files.remove(file);
                problems.add(
                        file.at().start(),
                        "There is a file " + file.at().name()
                                + " already. A folder adds files and replaces none; give this one another name.");
            }
        }
        return Stock.of(files, problems);
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
                files.add(new KnowledgeFile(new FileName(name, before + name), Files.readAllBytes(path)));
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
                    files.add(new KnowledgeFile(new FileName(name, name), content.readAllBytes()));
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
        return files.stream()
                .sorted(Comparator.comparing(file -> file.at().name()))
                .toList();
    }
}
