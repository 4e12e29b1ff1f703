package org.foramen.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foramen.knowledge.yaml.Problem;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.library.Library;

/** The outcome of reading knowledge: a library, or everything that is wrong with the files. Never half of either. */
public sealed interface KnowledgeBase {
    /** Names a folder whose files are added to ours. */
    String VARIABLE = "FORAMEN_KNOWLEDGE";

    /**
     * All files are sound.
     *
     * @param library what they say
     * @param clauses every clause, with the place where it is written
     */
    record Loaded(Library library, List<Listed> clauses) implements KnowledgeBase {
        public Loaded {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * Something is wrong.
     *
     * @param problems all that is, by file, line and column
     */
    record Refused(List<Problem> problems) implements KnowledgeBase {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The knowledge that ships with Foramen, and the folder that {@link #VARIABLE} names, if it names one. */
    static KnowledgeBase load() {
        String folder = System.getenv(VARIABLE);
        return folder == null || folder.isBlank() ? load(new Path[0]) : load(Path.of(folder));
    }

    /** The knowledge that ships with Foramen, and the files of these folders. A folder adds files and replaces none. */
    static KnowledgeBase load(Path... folders) {
        Problems problems = new Problems();
        try {
            Map<String, KnowledgeFile> files = new LinkedHashMap<>();
            Shelf.shipped().forEach(file -> files.put(file.name(), file));
            for (Path folder : folders) {
                add(folder, files, problems);
            }
            return Reading.of(List.copyOf(files.values()), problems);
        } catch (IOException unreadable) {
            problems.add(Spot.start("knowledge"), "The files cannot be read: " + unreadable.getMessage() + ".");
            return new Refused(problems.all());
        }
    }

    /** A folder that is a knowledge base by itself: nothing that ships with Foramen is added to it. */
    static KnowledgeBase only(Path folder) {
        Problems problems = new Problems();
        try {
            return Reading.of(Shelf.in(folder, folder + "/"), problems);
        } catch (IOException unreadable) {
            problems.add(Spot.start(folder.toString()), "The folder cannot be read: " + unreadable.getMessage() + ".");
            return new Refused(problems.all());
        }
    }

    private static void add(Path folder, Map<String, KnowledgeFile> files, Problems problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            problems.add(Spot.start(folder.toString()), "There is no such folder of knowledge.");
            return;
        }
        for (KnowledgeFile file : Shelf.in(folder, folder + "/")) {
            if (files.putIfAbsent(file.name(), file) != null) {
                problems.add(
                        Spot.start(file.shown()),
                        "There is a file " + file.name()
                                + " already. A folder adds files and replaces none; give this one" + " another name.");
            }
        }
    }
}
