package org.foramen.vignettes;

import java.util.List;
import java.util.Map;
import org.foramen.knowledge.yaml.Nearest;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Yaml;

/** What a procedure is asked for: {@code diagnostic-first}, or {@code {diagnostic: first}}; {@code repeat} means either kind of repeat. */
final class Purposes {
    private static final Map<String, List<String>> WORDS = Map.of(
            "diagnostic-first", List.of("diagnostic-first"),
            "diagnostic-confirmatory", List.of("diagnostic-confirmatory"),
            "therapeutic", List.of("therapeutic-first", "initial"),
            "therapeutic-first", List.of("therapeutic-first"),
            "therapeutic-repeat", List.of("therapeutic-repeat"),
            "initial", List.of("initial"),
            "repeat", List.of("repeat", "therapeutic-repeat"),
            "replacement", List.of("replacement"));

    private Purposes() {}

    static Shape<List<String>> shape() {
        return new Shape<>(List.of(), (yaml, problems) -> switch (yaml) {
            case Yaml.Text text -> named(text.value(), text.at(), problems);
            case Yaml.Table table
            when table.lines().size() == 1 -> pair(table.lines().getFirst(), problems);
            case Yaml.Table table -> wrong(table.at(), problems);
            case Yaml.Items items -> wrong(items.at(), problems);
        });
    }

    private static List<String> pair(Yaml.Line line, Problems problems) {
        return line.value() instanceof Yaml.Text text
                ? named(line.key() + "-" + text.value(), text.at(), problems)
                : wrong(line.at(), problems);
    }

    private static List<String> named(String word, Spot at, Problems problems) {
        if (!WORDS.containsKey(word)) {
            problems.add(
                    at,
                    "\"" + word + "\" is no purpose." + Nearest.hint(word, WORDS.keySet()) + " Use one of: "
                            + String.join(", ", WORDS.keySet().stream().sorted().toList()) + ".");
        }
        return WORDS.getOrDefault(word, List.of());
    }

    private static List<String> wrong(Spot at, Problems problems) {
        problems.add(at, "A purpose is one word, such as diagnostic-first, or {diagnostic: first}.");
        return List.of();
    }
}
