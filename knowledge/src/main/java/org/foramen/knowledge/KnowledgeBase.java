package org.foramen.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /** The knowledge that ships with Foramen, and what this clinic keeps of its own. */
    static KnowledgeBase load() {
        return tightened(List.of());
    }

    /** The same with the overlays that lie in these folders, which may tighten rules of safety and never loosen one. */
    static KnowledgeBase tightened(List<Path> overlays) {
        return load(OwnFolders.all(), overlays);
    }

    /** The knowledge that ships with Foramen, and the files of these folders. A folder adds files and replaces none. */
    static KnowledgeBase load(Path... folders) {
        return load(List.of(folders), List.of());
    }

    /** The knowledge that ships with Foramen, the files of some folders, and the overlays of others. */
    static KnowledgeBase load(List<Path> folders, List<Path> overlays) {
        Problems problems = new Problems();
        try {
            Stock stock = Shelf.shipped(problems);
            for (Path folder : folders) {
                stock = stock.and(Shelf.added(folder, stock.digests().keySet(), problems));
            }
            for (Path folder : overlays) {
                stock = stock.and(Shelf.overlays(folder, stock.digests().keySet(), problems));
            }
            return Reading.of(stock, problems);
        } catch (IOException unreadable) {
            return new Refused(List.of(new Problem(Spot.start("knowledge"), unreadable(unreadable))));
        }
    }

    /** A folder that is a knowledge base by itself: nothing that ships with Foramen is added to it. */
    static KnowledgeBase only(Path folder) {
        Problems problems = new Problems();
        try {
            return Reading.of(Stock.of(Shelf.in(folder, folder + "/"), problems), problems);
        } catch (IOException unreadable) {
            return new Refused(List.of(new Problem(Spot.start(folder.toString()), unreadable(unreadable))));
        }
    }

    private static String unreadable(IOException reason) {
        return "The files cannot be read: " + reason.getMessage() + ".";
    }
}
