package org.foramen.knowledge.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a piece of YAML becomes a value. A piece that does not fit becomes a problem and the stand-in, so that reading goes
 * on; nobody ever sees a stand-in, for a knowledge base with a problem does not start.
 *
 * @param blank the stand-in
 * @param way the reading itself
 * @param <T> what it becomes
 */
public record Shape<T>(T blank, BiFunction<Yaml, Problems, T> way) {

    /** A value that is written as a scalar. */
    public static <T> Shape<T> scalar(T blank, String what, BiFunction<Yaml.Text, Problems, T> way) {
        return new Shape<>(blank, (yaml, problems) -> {
            if (yaml instanceof Yaml.Text text) {
                return way.apply(text, problems);
            }
            problems.add(yaml.at(), "Here stands " + yaml.sort() + " where " + what + " is expected." + colon(yaml));
            return blank;
        });
    }

    /** A sentence with a colon in it is a table to YAML. */
    private static String colon(Yaml yaml) {
        return yaml instanceof Yaml.Table ? " A text with a colon in it stands in quotes." : "";
    }

    /** A value that is written as a table; a key that the reading does not ask for is a problem. */
    public static <T> Shape<T> table(T blank, String what, Function<Fields, T> way) {
        return new Shape<>(blank, (yaml, problems) -> {
            if (yaml instanceof Yaml.Table table) {
                Fields fields = new Fields(table, what, problems);
                T value = way.apply(fields);
                fields.end();
                return value;
            }
            problems.add(yaml.at(), "Here stands " + yaml.sort() + " where " + what + " is expected.");
            return blank;
        });
    }

    public T read(Yaml yaml, Problems problems) {
        return way.apply(yaml, problems);
    }

    /** The same value, held against something more than its form. A stand-in is not held against anything. */
    public Shape<T> checked(Check<T> check) {
        return new Shape<>(blank, (yaml, problems) -> {
            T value = read(yaml, problems);
            if (!value.equals(blank)) {
                check.hold(value, yaml.at(), problems);
            }
            return value;
        });
    }

    /** Something a value is held against. */
    public interface Check<T> {
        void hold(T value, Spot at, Problems problems);
    }

    /** The same piece, seen as something else. */
    public <U> Shape<U> as(Function<T, U> seen) {
        return new Shape<>(seen.apply(blank), (yaml, problems) -> seen.apply(read(yaml, problems)));
    }

    /** A list of these. */
    public Shape<List<T>> list() {
        return new Shape<>(List.of(), (yaml, problems) -> {
            if (yaml instanceof Yaml.Items items) {
                List<T> values = new ArrayList<>();
                items.items().forEach(item -> values.add(read(item, problems)));
                return List.copyOf(values);
            }
            problems.add(yaml.at(), "Here stands " + yaml.sort() + " where a list is expected.");
            return List.of();
        });
    }

    /** A list of at least one of these; a single one may stand for the list. */
    public Shape<List<T>> some() {
        return new Shape<>(List.of(), (yaml, problems) -> {
            if (!(yaml instanceof Yaml.Items items)) {
                return List.of(read(yaml, problems));
            }
            if (items.items().isEmpty()) {
                problems.add(yaml.at(), "This list is empty. Name at least one, or leave the line out.");
            }
            return list().read(yaml, problems);
        });
    }
}
