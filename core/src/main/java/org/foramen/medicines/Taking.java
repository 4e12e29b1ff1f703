package org.foramen.medicines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Entry;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;
import org.foramen.library.Opioids.Prompt;

/**
 * What somebody takes that bears on pain: opioids in morphine equivalents, what to think of, the burden over time.
 *
 * @param opioids the opioids of today
 * @param scope whether the thresholds speak of this person; empty where no scope is written
 * @param prompts what to think of, each with its truth; none where no opioid is taken
 * @param genes the results of genes, and what follows for what is taken
 * @param burden what was taken before each procedure, and today
 */
public record Taking(
        MorphineEquivalents opioids,
        Optional<Verdict> scope,
        List<Prompted> prompts,
        List<GeneReading> genes,
        Burden burden) {
    public Taking {
        prompts = List.copyOf(prompts);
        genes = List.copyOf(genes);
    }

    /** What is taken by a chart, seen on a day; {@code weigh} puts criteria about the person on a day. */
    public static Taking of(Library library, Ledger view, LocalDate today, Function<LocalDate, Weigh> weigh) {
        Weigh now = weigh.apply(today);
        OpioidDay days = new OpioidDay(library, view, today);
        MorphineEquivalents opioids = days.of(today, now);
        return new Taking(
                opioids,
                library.medicines().opioids().scope().map(now::put),
                library.medicines().opioids().prompts().stream()
                        .map(prompt -> prompted(prompt, opioids, now))
                        .toList(),
                new GeneReadings(library, view, now).all(),
                new BurdenOverTime(library, view, today, weigh, days).burden());
    }

    /** A prompt stands beside an opioid: where none is taken it does not speak. A scope is shown and never weakens it. */
    private static Prompted prompted(Prompt prompt, MorphineEquivalents opioids, Weigh weigh) {
        Optional<Truth> dose = prompt.daily().map(opioids::reaches);
        Optional<Verdict> verdict = prompt.test().map(weigh::put);
        Truth truth = dose.orElse(Truth.MET)
                .and(verdict.map(Verdict::truth).orElse(Truth.MET))
                .and(opioids.taken());
        List<Entry> because = dose.isPresent()
                ? opioids.doses().stream().map(OpioidDose::entry).toList()
                : List.of();
        return new Prompted(prompt, truth, verdict, because);
    }
}
