package org.foramen.clinic.intake;

import java.util.List;
import java.util.Optional;

/**
 * A question as the template shows it.
 *
 * @param kind how it is answered: "choice", "scale", "ticks", "line", "lines", "body", "read-back"
 * @param id where it stands on the page
 * @param name the name of its field
 * @param label what is asked
 * @param hint what helps to answer; may be blank
 * @param picks what can be chosen
 * @param typed what was written
 * @param problem what is wrong with it
 */
public record Shown(
        String kind,
        String id,
        String name,
        String label,
        String hint,
        List<Pick> picks,
        String typed,
        Optional<String> problem) {
    public Shown {
        picks = List.copyOf(picks);
    }

    /**
     * Something that can be chosen.
     *
     * @param id the id of its field
     * @param name the name of its field
     * @param value what is sent
     * @param words what it says
     * @param chosen whether it was chosen before
     */
    public record Pick(String id, String name, String value, String words, boolean chosen) {}

    /** What the field is described by, for those who hear the page. */
    public Optional<String> describedBy() {
        String ids = ((hint.isBlank() ? "" : id + "-hint ") + (problem.isPresent() ? id + "-error" : "")).strip();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }
}
