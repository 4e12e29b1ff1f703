package org.foramen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.vignettes.Trial;
import org.foramen.vignettes.Trials;

/**
 * Makes the knowledge wrong in one place at a time and asks whether a vignette that ships notices. Status 0: at least four
 * in five were noticed; 1: fewer; 2: something cannot be read.
 */
final class MutantsCommand {
    static final String USAGE = "Write: ./foramen knowledge mutants [--sample 2000] [--seed 1].";
    /** How many changes in a hundred must be noticed. */
    static final double ENOUGH = 0.80;

    private static final int SAMPLE = 2_000;

    private final PrintStream out;
    private final PrintStream err;

    MutantsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> words) {
        try {
            long sample = after("--sample", words, SAMPLE);
            long seed = after("--seed", words, 1);
            boolean strange = words.size() % 2 != 0 || sample < 1 || sample > Integer.MAX_VALUE;
            return strange ? misused() : run((int) sample, seed);
        } catch (NumberFormatException noNumber) {
            return misused();
        }
    }

    private int misused() {
        err.println("\"mutants\" takes a number after each of its options. " + USAGE);
        return 2;
    }

    private static long after(String option, List<String> words, long otherwise) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 == words.size() ? otherwise : Long.parseLong(words.get(at + 1));
    }

    private int run(int sample, long seed) {
        return switch (KnowledgeBase.load()) {
            case KnowledgeBase.Refused refused -> {
                KnowledgeCommand.refusal(refused, err);
                yield 2;
            }
            case KnowledgeBase.Loaded loaded -> run(loaded.library(), sample, seed);
        };
    }

    private int run(Library library, int sample, long seed) {
        try {
            List<Trial> trials = Trials.shipped(library).run(sample, seed);
            out.print(Trials.printed(trials));
            return Trials.share(trials) < ENOUGH ? 1 : 0;
        } catch (IOException unreadable) {
            err.println("The files cannot be read: " + unreadable.getMessage() + ".");
            return 2;
        }
    }
}
