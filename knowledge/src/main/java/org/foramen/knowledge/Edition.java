package org.foramen.knowledge;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.knowledge.yaml.YamlText;

/**
 * One edition of the knowledge: its files as they are written, before anybody asks what they mean. It lies in a folder, in
 * an archive, in a copy of Foramen's sources, or beside this class.
 *
 * @param name what it is called by whoever named it
 * @param files what each file holds, by its place among the knowledge files
 */
public record Edition(String name, SortedMap<String, byte[]> files) {
    /** The name of the edition that ships with Foramen. */
    public static final String SHIPPED = "shipped";

    /** Where knowledge files lie below the root of the sources, of a room and of a jar. */
    private static final List<String> PLACES = List.of(
            "knowledge/src/main/resources/org/foramen/knowledge",
            "src/main/resources/org/foramen/knowledge",
            "org/foramen/knowledge");

    /** The edition of that name: {@link #SHIPPED}, a folder or an archive. */
    public static Edition of(String name) throws IOException {
        if (name.equals(SHIPPED)) {
            return new Edition(name, held(Shelf.shipped()));
        }
        Path path = Path.of(name);
        if (Files.isRegularFile(path)) {
            try (FileSystem archive = FileSystems.newFileSystem(path)) {
                return in(name, archive.getPath("/"));
            } catch (ProviderNotFoundException none) {
                throw new IOException("it is neither a folder nor a .zip or .jar", none);
            }
        }
        if (!Files.isDirectory(path)) {
            throw new IOException("there is no such folder or archive");
        }
        return in(name, path);
    }

    /** What this clinic uses: what ships, with the files of its own folders. */
    public static Edition here() throws IOException {
        SortedMap<String, byte[]> files = held(Shelf.shipped());
        for (Path folder : OwnFolders.all()) {
            held(Shelf.in(folder, "")).forEach(files::putIfAbsent);
        }
        return new Edition(SHIPPED, files);
    }

    private static Edition in(String name, Path folder) throws IOException {
        Path root = PLACES.stream()
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(folder);
        SortedMap<String, byte[]> files = held(Shelf.in(root, ""));
        if (files.isEmpty()) {
            throw new IOException("it holds no knowledge file (.yaml, .csv)");
        }
        return new Edition(name, files);
    }

    private static SortedMap<String, byte[]> held(List<KnowledgeFile> files) {
        SortedMap<String, byte[]> held = new TreeMap<>();
        files.forEach(file -> held.put(file.at().name(), file.content()));
        return held;
    }

    /** The tree of one of its files; a table of codes is a list of rows. Empty, with problems, where it cannot be read. */
    public Optional<Yaml> tree(String file, Problems problems) {
        Optional<String> text = content(file).text(problems);
        return file.endsWith(".csv")
                ? text.map(table -> Codes.tree(shown(file), table))
                : text.flatMap(yaml -> YamlText.read(shown(file), yaml, problems));
    }

    /** What it means, read as a knowledge base by itself. */
    public KnowledgeBase base() {
        Problems problems = new Problems();
        List<KnowledgeFile> all = new ArrayList<>();
        files.keySet().forEach(file -> all.add(content(file)));
        return Reading.of(Stock.of(all, problems), problems);
    }

    /** The hash over all its files, which every consult with it shows. */
    public String hash() {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((file, content) -> digests.put(file, digest(content)));
        return Stock.hash(digests);
    }

    /** The SHA-256 of a file, in hexadecimal. */
    public static String digest(byte[] content) {
        return Fingerprint.of(content);
    }

    private KnowledgeFile content(String file) {
        return new KnowledgeFile(new FileName(file, shown(file)), files.getOrDefault(file, new byte[0]));
    }

    private String shown(String file) {
        return name.equals(SHIPPED) ? file : name + "/" + file;
    }
}
