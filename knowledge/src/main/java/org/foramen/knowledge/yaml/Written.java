package org.foramen.knowledge.yaml;

import java.util.stream.Collectors;

/** A piece of a file on one line, without its quotes and comments. */
public final class Written {
    private Written() {}

    public static String of(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Text text ->
                text.value().isEmpty() ? "\"\"" : text.value().strip();
            case Yaml.Items items ->
                items.items().stream().map(Written::of).collect(Collectors.joining(", ", "[", "]"));
            case Yaml.Table table ->
                table.lines().stream()
                        .map(line -> line.key() + ": " + of(line.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
