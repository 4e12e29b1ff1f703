package org.foramen.knowledge.change;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One difference between two editions of the knowledge.
 *
 * @param file the file it is in
 * @param rule the id of the rule, set or other thing that it is about; blank for the file as a whole
 * @param path where in it: "blocks.relief"
 * @param sorts what changed: a number, a unit, a word
 * @param before what stood there; empty where nothing did
 * @param after what stands there now; empty where nothing does
 */
public record Change(
        String file, String rule, String path, Set<Sort> sorts, Optional<String> before, Optional<String> after) {

    /** What of a text changed. */
    public enum Sort {
        NUMBER,
        UNIT,
        COMPARATOR,
        CODE,
        STATUS,
        CITATION,
        WORD,
        ADDED,
        REMOVED,
        ORDER;

        /** As a person reads it: "number". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** On one line: the rule, the place in it, the sort of change, before and after. */
    @Override
    public String toString() {
        String sort = sorts.stream().sorted().map(Sort::word).collect(Collectors.joining(", "));
        String place = path.isEmpty() ? "" : path + "  ";
        String values = before.isEmpty()
                ? after.orElse("")
                : after.map(now -> before.orElse("") + " -> " + now).orElse(before.orElse(""));
        return (rule.isEmpty() ? "" : rule + "  ") + place + sort + ": " + values;
    }
}
