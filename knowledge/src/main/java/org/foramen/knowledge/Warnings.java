package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foramen.library.Governance;
import org.foramen.library.SwitchedOff;

/** What is not wrong with the files, and must be looked at all the same: reviews that are due, switches that are off. */
final class Warnings {
    private Warnings() {}

    static List<String> of(Governance governance, LocalDate today) {
        List<String> warnings = new ArrayList<>();
        governance.reviews().forEach((file, review) -> {
            if (!review.said()) {
                warnings.add("warning: " + file + ".yaml does not say who answers for it. Put a line \"review: {status:"
                        + " draft, author: NAME, reviewed: nobody yet, review by: DATE}\" at its top.");
            } else if (review.overdue(today)) {
                warnings.add("warning: " + file + ".yaml was to be reviewed by "
                        + review.by().orElseThrow() + ", by whoever knows it (" + review.words()
                        + "). Review it, and write the next day.");
            }
        });
        governance.off().forEach(off -> warnings.add("warning: " + words(off, today)));
        return warnings;
    }

    private static String words(SwitchedOff off, LocalDate today) {
        String rule = off.rule() + " was " + off.words();
        if (off.on(today)) {
            return rule + ". It answers unknown until then. Mend it before.";
        }
        return today.isBefore(off.from())
                ? rule + ". It still counts today."
                : rule + ". It counts again. Delete the record, or mend the rule and say anew why it is off.";
    }
}
