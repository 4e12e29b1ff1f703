package org.foramen.library;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who wrote a file of knowledge, whether a clinician has reviewed it, and by which day somebody must.
 *
 * @param author who wrote it; blank where nobody says
 * @param reviewer who reviewed it; empty where nobody has yet
 * @param reviewed when
 * @param by the day by which it is reviewed, or reviewed again; empty where nobody says
 */
public record Review(String author, Optional<String> reviewer, Optional<LocalDate> reviewed, Optional<LocalDate> by) {
    /** What a file without that line says. */
    public static final Review NOT_SAID = new Review("", Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether somebody says who answers for the file. */
    public boolean said() {
        return !author.isEmpty();
    }

    /** Whether the day by which it was to be reviewed is over. */
    public boolean overdue(LocalDate today) {
        return by.map(today::isAfter).orElse(false);
    }

    /** "written by Foramen; reviewed by nobody yet; review by 2027-05-23". */
    public String words() {
        String who = author.isEmpty() ? "its author is not said" : "written by " + author;
        String seen = reviewer.map(name -> "reviewed by " + name)
                .map(name -> name + reviewed.map(day -> " on " + day).orElse(""))
                .orElse("reviewed by nobody yet");
        return who + "; " + seen + by.map(day -> "; review by " + day).orElse("");
    }
}
