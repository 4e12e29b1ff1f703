package org.foramen.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words after a command, taken apart.
 *
 * @param plain those that stand by themselves
 * @param values what follows each option
 * @param problems what was not understood, in sentences
 */
record Said(List<String> plain, Map<String, String> values, List<String> problems) {
    static Said of(List<String> words, List<String> options) {
        List<String> plain = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.pop();
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (!options.contains(word)) {
                problems.add(
                        "\"" + word + "\" is not understood here. It may have: " + String.join(", ", options) + ".");
            } else if (left.isEmpty()) {
                problems.add(word + " needs a value after it.");
            } else {
                values.put(word, left.pop());
            }
        }
        return new Said(List.copyOf(plain), Map.copyOf(values), List.copyOf(problems));
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }
}
