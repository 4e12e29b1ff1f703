package org.foramen.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.Differential.Weighed;
import org.foramen.criteria.Truth;
import org.foramen.library.Feature;
import org.foramen.library.Generator;
import org.foramen.library.Range;

/** Chances from likelihood ratios, as ranges: one ratio a cluster, never two of the same evidence. */
final class Likelihood {
    /** What a weighed feature does for its generator. */
    enum Leaning {
        FOR,
        AGAINST,
        OPEN,
        NOTHING,
        /** Its absence (or presence) was looked for and no ratio says what it means. */
        SILENT
    }

    private Likelihood() {}

    static Leaning leaning(Weighed weighed) {
        Feature feature = weighed.feature();
        Truth truth = weighed.verdict().truth();
        if (feature.lean() == Feature.Lean.NEITHER && feature.present().isEmpty()) {
            return Leaning.NOTHING;
        }
        if (truth.unknown()) {
            return Leaning.OPEN;
        }
        Optional<Range> ratio = ratio(weighed);
        if (ratio.isPresent()) {
            return centre(ratio.get()) >= 1 ? Leaning.FOR : Leaning.AGAINST;
        }
        if (truth.refused()) {
            return Leaning.SILENT;
        }
        return feature.lean() == Feature.Lean.FOR ? Leaning.FOR : Leaning.AGAINST;
    }

    /** The ratio of what was found: of its presence or of its absence. */
    private static Optional<Range> ratio(Weighed weighed) {
        return switch (weighed.verdict().truth()) {
            case MET -> weighed.feature().present();
            case NOT_MET -> weighed.feature().absent();
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The chance in percent: published frequency, times the strongest ratio of each cluster, low with low and high with high. */
    static Optional<Range> posterior(Generator generator, List<Weighed> counted) {
        Map<String, Range> strongest = new LinkedHashMap<>();
        for (Weighed weighed : counted) {
            ratio(weighed)
                    .ifPresent(ratio -> strongest.merge(weighed.feature().cluster(), ratio, Likelihood::stronger));
        }
        return generator.pretest().map(pretest -> after(pretest, new ArrayList<>(strongest.values())));
    }

    private static Range stronger(Range a, Range b) {
        return Math.abs(Math.log(centre(a))) >= Math.abs(Math.log(centre(b))) ? a : b;
    }

    private static double centre(Range ratio) {
        return Math.sqrt(Math.max(ratio.low(), 1e-9) * Math.max(ratio.high(), 1e-9));
    }

    /** Pre-test chance in percent and ratios to post-test chance in percent, through odds. */
    static Range after(Range pretest, List<Range> ratios) {
        double low = odds(pretest.low());
        double high = odds(pretest.high());
        for (Range ratio : ratios) {
            low *= ratio.low();
            high *= ratio.high();
        }
        return new Range(chance(low), chance(high));
    }

    private static double odds(double percent) {
        return percent / (100 - percent);
    }

    private static double chance(double odds) {
        return 100 * odds / (1 + odds);
    }

    /** Of what is missing, what would move the chance most between being there and not being there. */
    static Optional<Feature> next(Generator generator, List<Weighed> counted, List<Weighed> missing) {
        Range now = posterior(generator, counted).orElse(Range.exactly(50));
        return missing.stream()
                .map(Weighed::feature)
                .filter(f -> f.present().isPresent() || f.absent().isPresent())
                .filter(f ->
                        counted.stream().noneMatch(c -> c.feature().cluster().equals(f.cluster())))
                .max(Comparator.comparingDouble(f -> movement(now, f)));
    }

    /** How far apart the chance would be with the feature there and not there, in percentage points. */
    static double movement(Range now, Feature feature) {
        double there =
                feature.present().map(r -> after(now, List.of(r)).middle()).orElse(now.middle());
        double absent =
                feature.absent().map(r -> after(now, List.of(r)).middle()).orElse(now.middle());
        return Math.abs(there - absent);
    }
}
