package org.foramen.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foramen.care.Likelihood.Leaning;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Region;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Feature;
import org.foramen.library.Generator;
import org.foramen.library.Range;

/**
 * Where the pain may come from: each generator of the person's parts of the body with what speaks for it, against it
 * and what is missing. Ranked by how many independent clusters speak for it less those against, then by its chance.
 */
public final class Differential {
    /** A feature with its verdict. */
    public record Weighed(Feature feature, Verdict verdict) {}

    /**
     * A generator under suspicion.
     *
     * @param weighed every feature, those too whose absence says nothing
     * @param posterior its chance in percent, from the published frequency and one likelihood ratio a cluster; empty
     *     where no frequency is published
     * @param next the missing feature that would move the chance most
     */
    public record Suspect(
            Generator generator,
            List<Weighed> weighed,
            List<Weighed> speaksFor,
            List<Weighed> speaksAgainst,
            List<Weighed> missing,
            List<Weighed> meaningless,
            Optional<Range> posterior,
            Optional<Feature> next) {
        public Suspect {
            weighed = List.copyOf(weighed);
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
            missing = List.copyOf(missing);
            meaningless = List.copyOf(meaningless);
        }

        /** Independent clusters for it less those against it. */
        public int balance() {
            return clusters(speaksFor) - clusters(speaksAgainst);
        }

        private static int clusters(List<Weighed> weighed) {
            return (int)
                    weighed.stream().map(w -> w.feature().cluster()).distinct().count();
        }
    }

    private Differential() {}

    static List<Suspect> of(Question question) {
        List<Suspect> suspects = new ArrayList<>();
        for (Generator generator : question.library().generators()) {
            if (hurts(question, generator)) {
                suspects.add(suspect(question, generator));
            }
        }
        suspects.sort(Comparator.comparingInt(Suspect::balance)
                .thenComparingDouble(s -> s.posterior().map(Range::middle).orElse(0.0))
                .reversed());
        return List.copyOf(suspects);
    }

    /** Whether it hurts where pain from there is felt, or what is asked for lies there. */
    private static boolean hurts(Question question, Generator generator) {
        if (generator.areas().isEmpty()) {
            return generator.regions().stream().anyMatch(region -> hurts(question, region));
        }
        Stream<Site> asked = question.request().stream().flatMap(r -> r.sites().stream());
        return Stream.concat(asked, pains(question))
                .anyMatch(site -> generator.areas().contains(site.place()));
    }

    private static Stream<Site> pains(Question question) {
        Ledger view = question.view();
        return IntStream.range(view.first(Kind.PAIN), view.end(Kind.PAIN))
                .mapToObj(f -> ((Pain) view.entry(f).fact()).where());
    }

    /** Whether pain is recorded in that half of the spine, or what is asked for lies there. */
    static boolean hurts(Question question, Region region) {
        boolean asked = question.request().map(r -> r.half() == region.half()).orElse(false);
        return asked
                || pains(question)
                        .map(site -> site.region().half())
                        .anyMatch(half -> half == region.half() || half == Region.Half.NEITHER);
    }

    private static Suspect suspect(Question question, Generator generator) {
        Weigh weigh = question.about(here(generator));
        List<Weighed> weighed = weighed(weigh, generator.features());
        Map<Leaning, List<Weighed>> by = weighed.stream().collect(Collectors.groupingBy(Likelihood::leaning));
        List<Weighed> pro = by.getOrDefault(Leaning.FOR, List.of());
        List<Weighed> contra = by.getOrDefault(Leaning.AGAINST, List.of());
        List<Weighed> missing = by.getOrDefault(Leaning.OPEN, List.of());
        List<Weighed> meaningless = by.getOrDefault(Leaning.NOTHING, List.of());
        List<Weighed> counted = new ArrayList<>(pro);
        counted.addAll(contra);
        return new Suspect(
                generator,
                weighed,
                pro,
                contra,
                missing,
                meaningless,
                Likelihood.posterior(generator, counted),
                Likelihood.next(generator, counted, missing));
    }

    static List<Weighed> weighed(Weigh weigh, List<Feature> features) {
        return features.stream()
                .map(f -> new Weighed(f, weigh.put(new Criterion.Stated(f.clause(), f.test()))))
                .toList();
    }

    /** Where a generator's features are looked for. */
    private static List<Site> here(Generator generator) {
        return generator.areas().isEmpty()
                ? List.of(area(generator.regions().getFirst()))
                : generator.areas().stream()
                        .map(place -> new Site(place, Side.UNSAID))
                        .toList();
    }

    /** The area that stands for a region. */
    static Site area(Region region) {
        String name = switch (region) {
            case HEAD -> "head";
            case CERVICAL -> "neck";
            case THORACIC -> "mid-back";
            case LUMBAR -> "low-back";
            case SACRAL -> "sacrum";
            case UPPER_LIMB -> "arm";
            case LOWER_LIMB -> "leg";
            case TRUNK -> "chest";
            case ELSEWHERE -> "elsewhere";
        };
        return Site.of(name).orElseThrow();
    }
}
