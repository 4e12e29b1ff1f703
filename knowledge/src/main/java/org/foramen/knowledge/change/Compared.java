package org.foramen.knowledge.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.knowledge.change.Change.Sort;
import org.foramen.knowledge.yaml.Written;
import org.foramen.knowledge.yaml.Yaml;

/**
 * Two trees of one file held against each other, piece by piece. Where nothing is told, the trees say the same: only quotes,
 * comments and the order of the lines of a table are passed over, for they have no meaning.
 */
final class Compared {
    private static final List<String> IDS =
            List.of("id", "set", "policy", "family", "procedure", "generator", "overlay");

    private final String file;
    private final List<Change> changes = new ArrayList<>();

    private Compared(String file) {
        this.file = file;
    }

    static List<Change> trees(String file, Yaml before, Yaml after) {
        Compared compared = new Compared(file);
        compared.pieces(new Place("", "", ""), before, after);
        return compared.changes;
    }

    /** Where in a file something stands. */
    private record Place(String rule, String path, String key) {
        Place below(String line) {
            return new Place(rule, path.isEmpty() ? line : path + "." + line, line);
        }

        /** The same place, in the rule that begins here. */
        Place in(Yaml yaml) {
            return yaml instanceof Yaml.Table table
                    ? IDS.stream()
                            .flatMap(id -> Pairs.value(table, id).stream())
                            .findFirst()
                            .map(id -> new Place(id, "", key))
                            .orElse(this)
                    : this;
        }

        /** The same place, with what the item of a list is called where that is no rule. */
        Place item(Yaml yaml) {
            Place in = in(yaml);
            return in != this || yaml instanceof Yaml.Text ? in : new Place(rule, path + "[" + brief(yaml) + "]", key);
        }

        private static String brief(Yaml yaml) {
            String name = Pairs.name(yaml);
            return name.length() > 40 ? name.substring(0, 40) + "..." : name;
        }
    }

    private void pieces(Place place, Yaml before, Yaml after) {
        Place at = place.in(before);
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Yaml.Text was && after instanceof Yaml.Text now) {
            texts(place, was.value(), now.value());
        } else if (before instanceof Yaml.Table was && after instanceof Yaml.Table now) {
            tables(at, was, now);
        } else if (before instanceof Yaml.Items was && after instanceof Yaml.Items now) {
            items(place, was.items(), now.items());
        } else {
            told(place, Set.of(Sort.WORD), Optional.of(before), Optional.of(after));
        }
    }

    private void texts(Place place, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(
                    file,
                    place.rule(),
                    place.path(),
                    Sorts.of(place.key(), before, after),
                    Optional.of(before.strip()),
                    Optional.of(after.strip())));
        }
    }

    private void tables(Place place, Yaml.Table before, Yaml.Table after) {
        Map<String, Yaml> left = new LinkedHashMap<>();
        after.lines().forEach(line -> left.put(line.key(), line.value()));
        for (Yaml.Line line : before.lines()) {
            Yaml now = left.remove(line.key());
            Place below = place.below(line.key());
            if (now == null) {
                told(below, Set.of(Sort.REMOVED), Optional.of(line.value()), Optional.empty());
            } else {
                pieces(below, line.value(), now);
            }
        }
        left.forEach((key, value) -> told(place.below(key), Set.of(Sort.ADDED), Optional.empty(), Optional.of(value)));
    }

    private void items(Place place, List<Yaml> before, List<Yaml> after) {
        Pairs pairs = Pairs.of(before, after);
        for (Pairs.Pair pair : pairs.both()) {
            Yaml was = before.get(pair.before());
            pieces(place.item(was), was, after.get(pair.after()));
        }
        pairs.removed()
                .forEach(i -> told(
                        place.item(before.get(i)), Set.of(Sort.REMOVED), Optional.of(before.get(i)), Optional.empty()));
        pairs.added()
                .forEach(i -> told(
                        place.item(after.get(i)), Set.of(Sort.ADDED), Optional.empty(), Optional.of(after.get(i))));
        if (pairs.shuffled()) {
            changes.add(new Change(
                    file,
                    place.rule(),
                    place.path(),
                    Set.of(Sort.ORDER),
                    Optional.of(order(before)),
                    Optional.of(order(after))));
        }
    }

    private static String order(List<Yaml> items) {
        return String.join(", ", items.stream().map(Pairs::name).toList());
    }

    private void told(Place place, Set<Sort> sorts, Optional<Yaml> before, Optional<Yaml> after) {
        changes.add(
                new Change(file, place.rule(), place.path(), sorts, before.map(Written::of), after.map(Written::of)));
    }
}
