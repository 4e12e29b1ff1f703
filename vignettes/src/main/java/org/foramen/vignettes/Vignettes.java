package org.foramen.vignettes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foramen.knowledge.yaml.Problem;
import org.foramen.library.Library;

/** Reads vignettes and puts them to the house. */
public final class Vignettes {
    private Vignettes() {}

    /** Every vignette of a folder (or one file), against this knowledge. */
    public static Report run(Path folder, Library library) throws IOException {
        return run(Shelf.in(folder, folder + "/"), library);
    }

    /** The vignettes that ship with Foramen, against this knowledge. */
    public static Report shipped(Library library) throws IOException {
        return run(Shelf.shipped(), library);
    }

    /** The vignettes that ship, as they were read; a file with a fault in it is left out. */
    static List<Vignette> good() throws IOException {
        List<Vignette> all = new ArrayList<>();
        for (Shelf.Written file : Shelf.shipped()) {
            if (VignetteFile.read(file.shown(), file.name(), file.text()) instanceof VignetteFile.Good good) {
                all.add(good.vignette());
            }
        }
        return List.copyOf(all);
    }

    private static Report run(List<Shelf.Written> files, Library library) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Shelf.Written file : files) {
            switch (VignetteFile.read(file.shown(), file.name(), file.text())) {
                case VignetteFile.Bad bad -> problems.addAll(bad.problems());
                case VignetteFile.Good good -> {
                    List<Problem> strange = Spelling.of(good.vignette(), file.shown(), library.lexicon());
                    problems.addAll(strange);
                    if (strange.isEmpty()) {
                        outcomes.add(Outcome.of(good.vignette(), library));
                    }
                }
            }
        }
        return new Report(outcomes, problems, Seen.of(library, outcomes));
    }
}
