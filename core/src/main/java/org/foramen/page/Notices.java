package org.foramen.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foramen.library.Library;
import org.foramen.library.Review;
import org.foramen.library.SwitchedOff;

/** What a reader must know of the knowledge itself before reading an answer: rules switched off, files past their review. */
final class Notices {
    private Notices() {}

    static List<String> of(Library library, LocalDate today) {
        List<String> notices = new ArrayList<>();
        List<SwitchedOff> off = library.governance().off(today);
        off.stream().filter(rule -> alarm(library, rule)).forEach(rule -> notices.add(words(rule, true)));
        off.stream().filter(rule -> !alarm(library, rule)).forEach(rule -> notices.add(words(rule, false)));
        long late = library.governance().reviews().values().stream()
                .filter(review -> review.overdue(today))
                .count();
        if (late > 0) {
            notices.add(late + (late == 1 ? " file" : " files")
                    + " of this knowledge should have been reviewed by now: ./foramen knowledge lint names them.");
        }
        return List.copyOf(notices);
    }

    /** How many files a clinician has reviewed, and what is stricter here. */
    static String reviewed(Library library) {
        int all = library.governance().reviews().size();
        long seen = library.governance().reviews().values().stream()
                .map(Review::reviewer)
                .filter(reviewer -> reviewer.isPresent())
                .count();
        List<String> stricter = library.governance().stricter();
        return "A clinician has reviewed " + seen + " of the " + all + " files of this knowledge."
                + (stricter.isEmpty() ? "" : " Stricter here than as it ships: " + String.join(", ", stricter) + ".");
    }

    private static boolean alarm(Library library, SwitchedOff off) {
        return library.alarms().stream().anyMatch(alarm -> alarm.clause().id().equals(off.rule()));
    }

    private static String words(SwitchedOff off, boolean alarm) {
        return alarm
                ? "SAFETY ALARM OFF: " + off.rule() + " is " + off.words()
                        + ". Nobody is warned by it: look for it yourself."
                : "Rule off: " + off.rule() + " is " + off.words() + ". It answers unknown.";
    }
}
