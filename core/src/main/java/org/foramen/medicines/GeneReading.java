package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.criteria.Truth;
import org.foramen.library.Genes.Advice;
import org.foramen.library.Genes.Gene;
import org.foramen.library.Genes.Guideline;

/**
 * The result of a gene and what follows from it for what is taken. The score is kept; its word is each guideline's own.
 *
 * @param gene which
 * @param entries where its score was written down
 * @param score the activity score; empty where none is recorded, or two that differ, for a gene does not change
 * @param applied every advice for this gene
 */
public record GeneReading(Gene gene, List<Entry> entries, Optional<BigDecimal> score, List<Applied> applied) {
    public GeneReading {
        entries = List.copyOf(entries);
        applied = List.copyOf(applied);
    }

    /** What the score is called by a guideline. */
    public Optional<String> phenotype(Guideline guideline) {
        return score.flatMap(guideline::phenotype);
    }

    /** Whether anything of it bears on what is taken, or a result is there to be read. */
    public boolean matters() {
        return !entries.isEmpty()
                || applied.stream()
                        .anyMatch(each -> each.advice().acts() && each.taken().met());
    }

    /**
     * One advice.
     *
     * @param taken whether its medicine is taken
     * @param fits whether the phenotype is the one it is for
     */
    public record Applied(Advice advice, Truth taken, Truth fits) {
        /** Whether it speaks of this person. */
        public Truth truth() {
            return taken.and(fits);
        }
    }
}
