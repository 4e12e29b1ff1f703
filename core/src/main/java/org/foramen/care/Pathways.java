package org.foramen.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foramen.care.Measured.Changed;
import org.foramen.care.Pathway.Step;
import org.foramen.chart.Entry;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Score;
import org.foramen.chart.Term;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Scoring;
import org.foramen.criteria.Truth;

/**
 * Finds where on the way somebody is. The source counts as found when a test says so: a structural cause, imaging that
 * agrees with the symptoms, or a block that was positive by every cut-off. The pain counts as reduced by the change that
 * matters of the instrument that measured it, and the relief as sustained while a later score still holds that change.
 */
final class Pathways {
    private static final String CAUSE = "structural-cause-found";

    private final Question question;

    private Pathways(Question question) {
        this.question = question;
    }

    static Pathway of(Question question, BlockReadings blocks, List<Measured> measures) {
        Pathways pathways = new Pathways(question);
        List<Measured> pain = measures.stream().filter(pathways::ofPain).toList();
        return new Pathway(pathways.found(blocks), reduced(pain), pathways.sustained(pain));
    }

    private Step found(BlockReadings blocks) {
        List<Entry> there = Stream.concat(
                        told(true),
                        blocks.blocks().stream()
                                .filter(reading -> reading.positive().met())
                                .map(BlockReading::block))
                .toList();
        if (!there.isEmpty()) {
            return new Step(Truth.MET, there);
        }
        List<Entry> not = told(false).toList();
        return new Step(not.isEmpty() ? Truth.UNKNOWN : Truth.NOT_MET, not);
    }

    /** What somebody wrote down of the cause: that it is there, or that it is not. */
    private Stream<Entry> told(boolean there) {
        return question.view().entries().stream().filter(entry -> switch (entry.fact()) {
            case Finding f -> f.what().equals(Term.word(CAUSE)) && f.present() == there;
            case Imaging f -> f.present() && f.concordant().map(c -> c == there).orElse(false);
            default -> false;
        });
    }

    private boolean ofPain(Measured measured) {
        Lexicon lexicon = question.library().lexicon();
        return lexicon.about(Term.word(measured.instrument().id())).contains(lexicon.known("pain-scale"));
    }

    /** By any instrument of pain whose change reaches a figure that matters. */
    private static Step reduced(List<Measured> pain) {
        List<Measured> compared =
                pain.stream().filter(m -> !m.changed().isEmpty()).toList();
        Truth truth = compared.stream().map(Pathways::mattered).reduce(Truth.NOT_MET, Truth::or);
        List<Entry> because = compared.stream()
                .filter(m -> mattered(m) == truth)
                .flatMap(m -> Stream.concat(m.before().stream(), Stream.of(m.entry())))
                .toList();
        return new Step(compared.isEmpty() ? Truth.UNKNOWN : truth, because);
    }

    /** Whether the first figure of the instrument, the one its own source gives, is reached. */
    private static Truth mattered(Measured measured) {
        return measured.changed().stream().map(Changed::truth).findFirst().orElse(Truth.UNKNOWN);
    }

    /** Held by the latest score and by one before it after the same baseline; lost where only the earlier one held it. */
    private Step sustained(List<Measured> pain) {
        for (Measured measured : pain) {
            List<Entry> held = held(measured);
            if (!held.isEmpty()) {
                List<Entry> because = new ArrayList<>(held);
                because.add(measured.entry());
                return new Step(mattered(measured), because);
            }
        }
        return new Step(Truth.UNKNOWN, List.of());
    }

    /** The scores between the baseline and the latest that had reached the change that matters. */
    private List<Entry> held(Measured measured) {
        return measured.before().stream()
                .flatMap(before -> question.view().entries().stream()
                        .filter(entry -> entry.fact() instanceof Score score
                                && score.scale().equals(measured.instrument().id())
                                && score.on().isAfter(before.fact().on())
                                && score.on().isBefore(measured.entry().fact().on())
                                && reached(measured, score)))
                .toList();
    }

    private boolean reached(Measured measured, Score score) {
        return Scoring.of(score, question.library().lexicon())
                .score()
                .map(value -> measured.instrument().changes().stream()
                        .findFirst()
                        .flatMap(change -> measured.baseline()
                                .map(b ->
                                        change.met(b, gain(measured, b, value)).met()))
                        .orElse(false))
                .orElse(false);
    }

    private static BigDecimal gain(Measured measured, BigDecimal before, BigDecimal now) {
        return measured.instrument().higherWorse() ? before.subtract(now) : now.subtract(before);
    }
}
