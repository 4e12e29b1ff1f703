package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.Genes;
import org.foramen.library.Genes.Advice;
import org.foramen.library.Genes.Gene;
import org.foramen.library.Library;

/** Reads the results of genes, each score anew by each guideline. */
final class GeneReadings {
    private final Genes genes;
    private final Lexicon lexicon;
    private final Ledger view;
    private final Weigh weigh;

    GeneReadings(Library library, Ledger view, Weigh weigh) {
        this.genes = library.medicines().genes();
        this.lexicon = library.lexicon();
        this.view = view;
        this.weigh = weigh;
    }

    List<GeneReading> all() {
        return genes.genes().stream().map(this::reading).toList();
    }

    private GeneReading reading(Gene gene) {
        List<Entry> entries = new ArrayList<>();
        int result = lexicon.known(gene.result());
        for (int f = view.first(Kind.LAB); f < view.end(Kind.LAB); f++) {
            if (lexicon.about(lab(view.entry(f)).what()).contains(result)) {
                entries.add(view.entry(f));
            }
        }
        Optional<BigDecimal> score = score(entries);
        return new GeneReading(
                gene,
                entries,
                score,
                genes.advice().stream()
                        .filter(advice -> advice.gene().equals(gene.id()))
                        .map(advice -> applied(gene, advice, score))
                        .toList());
    }

    /** The one score of all results; a score is a plain number. */
    private static Optional<BigDecimal> score(List<Entry> entries) {
        List<BigDecimal> scores = entries.stream()
                .map(GeneReadings::lab)
                .filter(lab -> lab.value().unit().equals("1"))
                .map(lab -> lab.value().value().stripTrailingZeros())
                .distinct()
                .toList();
        return scores.size() == 1 ? Optional.of(scores.getFirst()) : Optional.empty();
    }

    private GeneReading.Applied applied(Gene gene, Advice advice, Optional<BigDecimal> score) {
        Truth taken = weigh.put(new Criterion.Present(Kind.MEDICATION, advice.names(), Optional.empty(), false))
                .truth();
        Truth fits = score.map(s -> Truth.of(gene.guideline(advice.guideline())
                        .flatMap(guideline -> guideline.phenotype(s))
                        .filter(advice.phenotype()::equals)
                        .isPresent()))
                .orElse(Truth.UNKNOWN);
        return new GeneReading.Applied(advice, taken, fits);
    }

    private static Lab lab(Entry entry) {
        return (Lab) entry.fact();
    }
}
