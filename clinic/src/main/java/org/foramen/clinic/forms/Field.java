package org.foramen.clinic.forms;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form, ready to be shown.
 *
 * @param name its name in the form
 * @param kind how it is asked
 * @param label the question
 * @param hint what helps to answer it; may be blank
 * @param typed what was typed
 * @param options what can be chosen, or is suggested
 * @param problem what is wrong with what was typed
 */
public record Field(
        String name,
        Kind kind,
        String label,
        String hint,
        String typed,
        List<Option> options,
        Optional<String> problem) {
    public Field {
        options = List.copyOf(options);
    }

    /** How a field is asked. */
    public enum Kind {
        LINE,
        NUMBER,
        DAY,
        AREA,
        SELECT,
        RADIO,
        SUGGEST,
        HIDDEN
    }

    /** Something that can be chosen. */
    public record Option(String value, String words) {}

    /** The ids that describe the field to a screen reader; blank when nothing does. */
    public String describedBy(String prefix) {
        String hintId = hint.isBlank() ? "" : prefix + name + "-hint";
        String problemId = problem.isPresent() ? prefix + name + "-message" : "";
        return (hintId + " " + problemId).strip();
    }
}
