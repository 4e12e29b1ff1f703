package org.foramen.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.criteria.Truth;
import org.foramen.library.Genes;
import org.foramen.library.Genes.Guideline;
import org.foramen.library.Procedure.Note;
import org.foramen.medicines.GeneReading;

/** Says what a gene's result means for what is taken: every guideline in a line of its own, and what means nothing. */
final class GeneLines {
    private final Words words;
    private final Genes genes;

    GeneLines(Words words, Genes genes) {
        this.words = words;
        this.genes = genes;
    }

    List<Line> lines(List<GeneReading> readings) {
        return readings.stream().filter(GeneReading::matters).map(this::line).toList();
    }

    private Line line(GeneReading reading) {
        Truth known = reading.score().isPresent() ? Truth.MET : Truth.UNKNOWN;
        List<Line> parts = Stream.of(
                        reading.gene().guidelines().stream().map(guideline -> read(reading, guideline)),
                        reading.applied().stream()
                                .filter(applied -> applied.truth() != Truth.NOT_MET
                                        && applied.fits().met())
                                .map(this::advice),
                        genes.weight().stream().map(weight -> noted(weight.genes() + ": ", Truth.MET, weight.note())))
                .flatMap(lines -> lines)
                .toList();
        return Line.plain(says(reading), known)
                .because(reading.entries().stream().map(Facts::words).toList())
                .asking(known.met() ? "" : reading.gene().ask(), "clinician")
                .of(known.met() ? parts : List.of());
    }

    private static String says(GeneReading reading) {
        String name = reading.gene().name();
        if (reading.entries().isEmpty()) {
            return name + " bears on what is taken, and no activity score is recorded. Nothing follows from that.";
        }
        return reading.score()
                .map(score -> name + ", activity score " + Scores.plain(score) + ": " + told(reading))
                .orElse(name + ": the results differ, or hold no activity score, so nothing follows from them.");
    }

    private static String told(GeneReading reading) {
        String advice = reading.applied().stream()
                .filter(applied -> applied.truth().met() && applied.advice().acts())
                .map(applied -> applied.advice().drug())
                .distinct()
                .collect(Collectors.joining(" and "));
        return advice.isEmpty() ? "nothing to do for what is taken." : "something to do about " + advice + ".";
    }

    private Line read(GeneReading reading, Guideline guideline) {
        String called =
                reading.phenotype(guideline).map(name -> name.replace('-', ' ')).orElse("not read for this score");
        return noted(guideline.name() + " calls it " + called + ". ", Truth.MET, guideline.note());
    }

    /** Where it is not known whether the medicine is taken, the advice is told for the case that it is. */
    private Line advice(GeneReading.Applied applied) {
        String strength = applied.advice().strength();
        String when = applied.taken().met() ? "" : "if it is taken, ";
        String weight = applied.advice().acts() ? "" : "nothing to do; ";
        Line line = noted(
                applied.advice().drug() + " (" + when + weight + "strength " + strength + "): ",
                applied.truth(),
                applied.advice().note());
        return new Line(
                applied.advice().id(),
                line.says(),
                line.truth(),
                List.of(),
                line.source(),
                line.status(),
                "",
                "",
                "",
                "",
                List.of());
    }

    private Line noted(String before, Truth truth, Note note) {
        return Line.plain(before + note.says(), truth)
                .cited(words.cited(note.cites()), note.status().word());
    }
}
