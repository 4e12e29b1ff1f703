package org.foramen.page;

import java.util.List;
import org.foramen.care.Pathway;
import org.foramen.care.Pathway.Step;

/** Puts the way of a person into lines: the stage, and each step with its truth and its reason. */
final class PathLines {
    private PathLines() {}

    static Path of(Pathway pathway) {
        Line found = line(
                pathway.found(),
                "The source of the pain is found.",
                "Found by a structural cause on record, imaging that agrees with the symptoms, or a block that was positive by every cut-off.",
                "Which test has named the place and the source of the pain?",
                "clinician");
        Line reduced = line(
                pathway.reduced(),
                "The pain is reduced by a change that matters.",
                "Judged by the change that matters of the instrument itself, from the score before the latest procedure, else the first.",
                "How bad is the pain now, on the scale that was used before?",
                "patient");
        Line sustained = line(
                pathway.sustained(),
                "The relief is sustained.",
                "Judged by a later score that still holds the change which an earlier one had reached.",
                "How bad is the pain at the next follow-up, on the same scale?",
                "patient");
        return new Path(
                pathway.stage().ordinal() + 1, Facts.lower(pathway.stage()), List.of(found, reduced, sustained));
    }

    private static Line line(Step step, String says, String how, String ask, String from) {
        return Line.plain(says, step.truth())
                .because(step.because().stream().map(Facts::words).toList())
                .asking(step.truth().unknown() ? ask : "", from)
                .noted(how);
    }
}
