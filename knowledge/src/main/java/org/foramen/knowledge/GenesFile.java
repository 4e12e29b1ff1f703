package org.foramen.knowledge;

import java.util.List;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Thresholds;
import org.foramen.library.Genes;
import org.foramen.library.Genes.Advice;
import org.foramen.library.Genes.Gene;
import org.foramen.library.Genes.Guideline;
import org.foramen.library.Genes.Phenotype;
import org.foramen.library.Genes.Weight;

/** The file that says what a gene says of a medicine. */
final class GenesFile {
    private static final Gene GENE = new Gene("", "", "", "", List.of());
    private static final Guideline GUIDELINE = new Guideline("", "", List.of(), Stand.NOTE);
    private static final Advice ADVICE = new Advice("", "", Names.ANY, "", "", "", false, "", Stand.NOTE);
    private static final int HIGHEST_SCORE = 20;

    private final Desk desk;
    private final Lexicon lexicon;

    GenesFile(Desk desk, Lexicon lexicon) {
        this.desk = desk;
        this.lexicon = lexicon;
    }

    Genes read(Fields fields) {
        List<Gene> genes =
                fields.one("genes", Shape.table(GENE, "a gene", this::gene).list());
        return new Genes(
                genes,
                fields.each("advice", Shape.table(ADVICE, "an advice", table -> advice(table, genes))),
                fields.each("weight", Shape.table(new Weight("", Stand.NOTE), "a weight", this::weight)));
    }

    private Gene gene(Fields fields) {
        String id = fields.one("gene", Texts.NAME);
        fields.named("gene " + id);
        String result = fields.one("result", Texts.NAME);
        lexicon.id(result);
        return new Gene(
                id,
                fields.one("name", Texts.TEXT),
                result,
                fields.one("ask", Texts.TEXT),
                fields.one(
                        "guidelines",
                        Shape.table(GUIDELINE, "a guideline", this::guideline).list()));
    }

    private Guideline guideline(Fields fields) {
        return new Guideline(
                fields.one("guideline", Texts.NAME),
                fields.one("name", Texts.TEXT),
                fields.one(
                        "phenotypes",
                        Shape.table(new Phenotype("", List.of()), "a phenotype", GenesFile::phenotype)
                                .list()),
                ProcedureFile.note(fields, desk));
    }

    private static Phenotype phenotype(Fields fields) {
        return new Phenotype(
                fields.one("phenotype", Texts.NAME),
                fields.one("score", Thresholds.plain(0, HIGHEST_SCORE).list()));
    }

    private Advice advice(Fields fields, List<Gene> genes) {
        String id = fields.one("id", Texts.ID);
        fields.named("advice " + id);
        String drug = fields.one("drug", desk.defined().named(Defined.Sort.SET));
        String gene = fields.one("gene", Texts.NAME);
        String guideline = fields.one("guideline", Texts.NAME);
        String phenotype = fields.one("phenotype", Texts.NAME);
        read(fields, genes, gene, guideline, phenotype);
        return new Advice(
                id,
                drug,
                Names.of(lexicon, drug),
                gene,
                guideline,
                phenotype,
                fields.one("acts", Texts.TRUTH),
                fields.one("strength", Texts.TEXT),
                ProcedureFile.note(fields, desk));
    }

    /** A phenotype that the guideline has no score for would never be met. */
    private static void read(Fields fields, List<Gene> genes, String gene, String guideline, String phenotype) {
        boolean known = genes.stream()
                .filter(each -> each.id().equals(gene))
                .flatMap(each -> each.guideline(guideline).stream())
                .anyMatch(each ->
                        each.phenotypes().stream().anyMatch(p -> p.name().equals(phenotype)));
        if (!known) {
            fields.problem(
                    fields.at("phenotype"),
                    "No guideline " + guideline + " of a gene " + gene + " reads a score as " + phenotype + ".");
        }
    }

    private Weight weight(Fields fields) {
        return new Weight(fields.one("genes", Texts.TEXT), ProcedureFile.note(fields, desk));
    }
}
