package org.foramen.knowledge.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.knowledge.yaml.Written;
import org.foramen.knowledge.yaml.Yaml;

/**
 * Which item of a list is which item of another: first those of the same name, then those that are left, in their order.
 *
 * @param both the items that are in both, by their places
 * @param removed places in the first list
 * @param added places in the second list
 */
record Pairs(List<Pair> both, List<Integer> removed, List<Integer> added) {
    /** What names an item that is a table. */
    private static final List<String> NAMES =
            List.of("id", "set", "policy", "procedure", "generator", "rule", "by", "for", "says", "to");

    /** The columns that name a row of codes. */
    private static final List<String> ROW = List.of("set", "system", "code");

    /** An item of the first list and the same of the second. */
    record Pair(int before, int after) {}

    static Pairs of(List<Yaml> before, List<Yaml> after) {
        Map<String, Deque<Integer>> named = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            named.computeIfAbsent(name(after.get(i)), any -> new ArrayDeque<>()).add(i);
        }
        List<Pair> both = new ArrayList<>();
        List<Integer> removed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Integer same =
                    named.getOrDefault(name(before.get(i)), new ArrayDeque<>()).poll();
            if (same == null) {
                removed.add(i);
            } else {
                both.add(new Pair(i, same));
            }
        }
        List<Integer> added = new ArrayList<>();
        named.values().forEach(added::addAll);
        added.sort(null);
        return leftovers(both, removed, added);
    }

    /** An item whose name changed is the same item when as many are left on both sides. */
    private static Pairs leftovers(List<Pair> both, List<Integer> removed, List<Integer> added) {
        if (removed.size() != added.size()) {
            return new Pairs(both, removed, added);
        }
        for (int i = 0; i < removed.size(); i++) {
            both.add(new Pair(removed.get(i), added.get(i)));
        }
        both.sort(Comparator.comparingInt(Pair::before));
        return new Pairs(both, List.of(), List.of());
    }

    /** Whether what is in both stands in another order. */
    boolean shuffled() {
        int last = -1;
        for (Pair pair : both) {
            if (pair.after() < last) {
                return true;
            }
            last = pair.after();
        }
        return false;
    }

    /** What an item is called: its id, or what else tells it from its neighbours. */
    static String name(Yaml item) {
        return switch (item) {
            case Yaml.Text text -> text.value();
            case Yaml.Items items -> Written.of(items);
            case Yaml.Table table -> name(table).orElseGet(() -> Written.of(table));
        };
    }

    private static Optional<String> name(Yaml.Table table) {
        if (value(table, "code").isPresent()) {
            return Optional.of(String.join(
                    "|", ROW.stream().map(key -> value(table, key).orElse("")).toList()));
        }
        return NAMES.stream().flatMap(key -> value(table, key).stream()).findFirst();
    }

    static Optional<String> value(Yaml.Table table, String key) {
        return table.lines().stream()
                .filter(line -> line.key().equals(key))
                .map(line -> Written.of(line.value()))
                .findFirst();
    }
}
