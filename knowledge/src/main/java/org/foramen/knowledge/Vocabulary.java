package org.foramen.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.foramen.criteria.Lexicon;
import org.foramen.knowledge.yaml.Yaml;

/** The names that rules use, by the test and field they stand in: one of them may stand by mistake where another should. */
final class Vocabulary {
    /** Fields whose names are of the same sort as those of the test itself. */
    private static final Set<String> PLAIN =
            Set.of("any of", "all", "any", "at least", "not", "when", "unless", "then");
    /** Names that look like numbers. */
    private static final Set<String> CODES = Set.of("request codes", "request modifiers");

    private final Set<String> tests;
    private final Map<String, SortedSet<String>> names = new HashMap<>();

    private Vocabulary(Set<String> tests) {
        this.tests = tests;
    }

    static Vocabulary of(List<Tree> trees, Defined defined) {
        Vocabulary all =
                new Vocabulary(Tests.of(new NameShapes(new Lexicon(), defined)).keySet());
        trees.forEach(tree -> all.gather(tree.root(), ""));
        return all;
    }

    private void gather(Yaml node, String key) {
        switch (node) {
            case Yaml.Table table -> table.lines().forEach(line -> gather(line.value(), key(key, line.key())));
            case Yaml.Items items -> items.items().forEach(item -> gather(item, key));
            case Yaml.Text text -> {
                if (!key.isEmpty()
                        && (code(key) || Slips.of(text.value(), false).isEmpty())) {
                    names.computeIfAbsent(key, none -> new TreeSet<>()).add(text.value());
                }
            }
        }
    }

    /** The test and field that a line below another is in; blank where it is in none. */
    String key(String above, String line) {
        if (line.equals("procedures")) {
            return "had";
        }
        if (tests.contains(line)) {
            return line;
        }
        if (line.equals("present") || line.equals("absent") || line.equals("pretest")) {
            return line;
        }
        return above.isEmpty() || PLAIN.contains(line) ? above : above + " " + line;
    }

    boolean test(String key) {
        return tests.contains(key);
    }

    boolean code(String key) {
        return CODES.contains(key);
    }

    /** Another name that could stand in that place: the next by the alphabet that does not stand there already. */
    Optional<String> other(String key, String name, Collection<String> beside) {
        SortedSet<String> others = new TreeSet<>(names.getOrDefault(key, new TreeSet<>()));
        others.removeAll(beside);
        others.remove(name);
        SortedSet<String> after = others.tailSet(name);
        return others.isEmpty() ? Optional.empty() : Optional.of(after.isEmpty() ? others.first() : after.first());
    }
}
