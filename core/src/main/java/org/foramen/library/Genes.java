package org.foramen.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Names;
import org.foramen.library.Procedure.Note;

/**
 * What a gene says of a medicine, and how little most of them say.
 *
 * @param genes the genes whose results are read
 * @param advice what follows for one medicine from one phenotype, as one guideline has it
 * @param weight what is often tested and has no consequence
 */
public record Genes(List<Gene> genes, List<Advice> advice, List<Weight> weight) {
    /** No gene at all. */
    public static final Genes NONE = new Genes(List.of(), List.of(), List.of());

    public Genes {
        genes = List.copyOf(genes);
        advice = List.copyOf(advice);
        weight = List.copyOf(weight);
    }

    /**
     * A gene.
     *
     * @param result the laboratory value that holds its activity score
     * @param ask how the score is asked for
     * @param guidelines how each guideline reads a score
     */
    public record Gene(String id, String name, String result, String ask, List<Guideline> guidelines) {
        public Gene {
            guidelines = List.copyOf(guidelines);
        }

        public Optional<Guideline> guideline(String id) {
            return guidelines.stream().filter(each -> each.id().equals(id)).findFirst();
        }
    }

    /** A guideline's own translation of activity scores into phenotypes. */
    public record Guideline(String id, String name, List<Phenotype> phenotypes, Note note) {
        public Guideline {
            phenotypes = List.copyOf(phenotypes);
        }

        /** What a score is called here; empty where the guideline was not read so far. */
        public Optional<String> phenotype(BigDecimal score) {
            return phenotypes.stream()
                    .filter(each -> each.score().stream().allMatch(bound -> bound.holds(score)))
                    .findFirst()
                    .map(Phenotype::name);
        }
    }

    /** A phenotype and the scores that it stands for. */
    public record Phenotype(String name, List<Bound> score) {
        public Phenotype {
            score = List.copyOf(score);
        }
    }

    /**
     * What one guideline says of one medicine and one phenotype.
     *
     * @param drug the medicine
     * @param names the words and codes that are it
     * @param acts whether anything is to be done; most advice is that nothing is
     * @param strength in the guideline's own words
     */
    public record Advice(
            String id,
            String drug,
            Names names,
            String gene,
            String guideline,
            String phenotype,
            boolean acts,
            String strength,
            Note note) {}

    /** What is often tested, and what follows from it. */
    public record Weight(String genes, Note note) {}
}
