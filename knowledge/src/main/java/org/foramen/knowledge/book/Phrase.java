package org.foramen.knowledge.book;

import java.util.Map;
import java.util.stream.Collectors;
import org.foramen.knowledge.yaml.Yaml;

/** A test, or anything else of a line or two, as a phrase: every word of the file is in it, without its brackets. */
final class Phrase {
    /** Words of the format that read better in others. */
    private static final Map<String, String> WORDS = Map.of(
            "all", "all of these",
            "any", "at least one of these",
            "any of", "one of",
            "not", "not this",
            "when", "where",
            "unless", "unless");

    private Phrase() {}

    static String of(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Text text -> text.value().strip();
            case Yaml.Items items ->
                items.items().stream()
                        .map(item -> item instanceof Yaml.Text ? of(item) : "(" + of(item) + ")")
                        .collect(Collectors.joining(", "));
            case Yaml.Table table -> table.lines().stream().map(Phrase::of).collect(Collectors.joining("; "));
        };
    }

    private static String of(Yaml.Line line) {
        String key = word(line.key());
        return switch (line.value()) {
            case Yaml.Text text when text.value().equals("true") -> key;
            case Yaml.Text text when text.value().equals("false") -> "not " + key;
            case Yaml.Table table -> key + " (" + of(table) + ")";
            default -> key + " " + of(line.value());
        };
    }

    /** A key as it reads before what it holds. */
    static String word(String key) {
        return WORDS.getOrDefault(key, key);
    }
}
