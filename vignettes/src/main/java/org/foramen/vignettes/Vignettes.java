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

    /**
     * Vignettes as they were read, before anything is asked.
     *
     * @param all those without a fault
     * @param problems what is wrong with the others
     */
    public record Read(List<Vignette> all, List<Problem> problems) {
        public Read {
            all = List.copyOf(all);
            problems = List.copyOf(problems);
        }
    }

    /** The vignettes of a folder (or one file). */
    public static Read read(Path folder) throws IOException {
        return read(Shelf.in(folder, folder + "/"));
    }

    /** The vignettes that ship with Foramen. */
    public static Read read() throws IOException {
        return read(Shelf.shipped());
    }

    private static Read read(List<Shelf.Written> files) {
        List<Vignette> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Shelf.Written file : files) {
            switch (VignetteFile.read(file.shown(), file.name(), file.text())) {
                case VignetteFile.Bad bad -> problems.addAll(bad.problems());
                case VignetteFile.Good good -> all.add(good.vignette());
            }
        }
        return new Read(all, problems);
    }

    /** The vignettes that ship, as they were read; a file with a fault in it is left out. */
    static List<Vignette> good() throws IOException {
        return read().all();
    }

    private static Report run(List<Shelf.Written> files, Library library) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Shelf.Written file : files) {
            switch (VignetteFile.read(file.shown(), file.name(), file.text())) {
                case VignetteFile.Bad bad -> problems.addAll(bad.problems());
                case VignetteFile.Good good -> {
                    List<Problem> strange = Spelling.of(good.vignette(), file.shown(), library);
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
