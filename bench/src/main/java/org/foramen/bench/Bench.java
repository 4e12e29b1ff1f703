package org.foramen.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Packed;
import org.foramen.library.Library;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the measurements and prints a line each, in microseconds, with their error, and what each allocates; then the room of a packed chart. */
public final class Bench {
    /** What one run allocates, as the profiler calls it. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Bench() {}

    /**
     * "clinic", a folder and a number load that many people and open the pages of a clinic with them; any other word narrows
     * the measurements of verdicts to those whose name holds it.
     */
    public static void main(String[] words) throws RunnerException {
        if (words.length > 0 && words[0].equals("clinic")) {
            LargeClinic.measure(Path.of(words[1]), Integer.parseInt(words[2]));
        } else {
            verdicts(words);
        }
    }

    private static void verdicts(String[] words) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(words.length == 0 ? Verdicts.class.getSimpleName() : words[0])
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .forks(1)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        for (RunResult result : results) {
            System.out.printf(
                    "%-48s %10.2f us  (+- %.2f) %12.0f bytes%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED))
                            .getScore());
        }
        room();
    }

    private static void room() {
        Library library = Given.library();
        Packed packed = Packed.of(Ledger.of(Given.largest(library), library.lexicon()));
        System.out.printf(
                "%-48s %10.2f bytes (%d rows)%n",
                "room of an elementary row, packed", (double) packed.bytes() / packed.size(), packed.size());
    }
}
