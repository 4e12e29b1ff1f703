package org.foramen.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.Differential.Suspect;
import org.foramen.care.Differential.Weighed;
import org.foramen.chart.Entry;
import org.foramen.chart.Finding;
import org.foramen.chart.Kind;
import org.foramen.chart.Region;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.library.Range;

/**
 * The tests of the examination that bear on what is suspected: first those that nobody has done, the ones that would move
 * the ranking most before the others.
 */
public record Examination(List<Test> tests) {
    public Examination {
        tests = List.copyOf(tests);
    }

    /**
     * One test.
     *
     * @param word what is looked for, in the words of the chart
     * @param clause the feature of a source that it belongs to
     * @param region where it is looked for
     * @param found whether it was there when it was last looked for; unknown where nobody has
     * @param latest that entry
     * @param moves how far apart the chance of a source would be with it there and not there, in percentage points; 0
     *     where no ratio is published
     * @param bearing the sources that it bears on
     */
    public record Test(
            String word,
            Clause clause,
            Region region,
            Truth found,
            Optional<Entry> latest,
            double moves,
            List<String> bearing) {
        public Test {
            bearing = List.copyOf(bearing);
        }

        private Test and(double further, String source) {
            List<String> both = new ArrayList<>(bearing);
            if (!both.contains(source)) {
                both.add(source);
            }
            return new Test(word, clause, region, found, latest, Math.max(moves, further), both);
        }
    }

    public static Examination of(Consult consult) {
        Map<String, Test> tests = new LinkedHashMap<>();
        for (Suspect suspect : consult.differential()) {
            for (Weighed weighed : suspect.weighed()) {
                if (weighed.feature().clause().from().equals("clinician")) {
                    words(weighed.feature().test())
                            .forEach(word -> tests.merge(
                                    word,
                                    test(consult.view(), suspect, weighed, word),
                                    (first, other) -> first.and(
                                            other.moves(), other.bearing().getFirst())));
                }
            }
        }
        return new Examination(tests.values().stream()
                .sorted(Comparator.comparing((Test test) -> !test.found().unknown())
                        .thenComparing(Comparator.comparingDouble(Test::moves).reversed()))
                .toList());
    }

    private static Test test(Ledger view, Suspect suspect, Weighed weighed, String word) {
        Optional<Entry> latest = latest(view, word);
        Truth found = latest.map(entry -> Truth.of(((Finding) entry.fact()).present()))
                .orElse(Truth.UNKNOWN);
        Range now = suspect.posterior().orElse(Range.exactly(50));
        return new Test(
                word,
                weighed.feature().clause(),
                suspect.generator().regions().getFirst(),
                found,
                latest,
                Likelihood.movement(now, weighed.feature()),
                List.of(suspect.generator().name()));
    }

    private static Optional<Entry> latest(Ledger view, String word) {
        Optional<Entry> latest = Optional.empty();
        for (int f = view.first(Kind.FINDING); f < view.end(Kind.FINDING); f++) {
            if (((Finding) view.entry(f).fact()).what().code().equals(word)) {
                latest = Optional.of(view.entry(f));
            }
        }
        return latest;
    }

    /** The signs that a test looks for, each by itself. */
    private static Stream<String> words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Present test -> test.kind() == Kind.FINDING ? test.names().words().stream() : Stream.of();
            case Criterion.All all -> all.parts().stream().flatMap(Examination::words);
            case Criterion.Any any -> any.parts().stream().flatMap(Examination::words);
            case Criterion.AtLeast some -> some.parts().stream().flatMap(Examination::words);
            case Criterion.Not not -> words(not.part());
            default -> Stream.of();
        };
    }
}
