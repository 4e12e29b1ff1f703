package org.foramen.knowledge.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a table, handed out by key. What nobody asked for by the end is an unknown key. */
public final class Fields {
    private final Yaml.Table table;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private String what;

    Fields(Yaml.Table table, String what, Problems problems) {
        this.table = table;
        this.what = what;
        this.problems = problems;
    }

    /** Tells what the table is, once that is known: "rule FJ-R1" says more than "a rule". */
    public Fields named(String name) {
        what = name;
        return this;
    }

    public String what() {
        return what;
    }

    public Spot at() {
        return table.at();
    }

    /** Where a key stands; where the table begins when it is not there. */
    public Spot at(String key) {
        return line(key).map(line -> line.value().at()).orElse(at());
    }

    public List<Yaml.Line> lines() {
        return table.lines();
    }

    public boolean has(String key) {
        return line(key).isPresent();
    }

    /** A value that must be there. */
    public <T> T one(String key, Shape<T> shape) {
        return maybe(key, shape).orElseGet(() -> {
            problems.add(at(), sentence(what + " has no \"" + key + "\"."));
            return shape.blank();
        });
    }

    /** A value that may be left out. */
    public <T> Optional<T> maybe(String key, Shape<T> shape) {
        asked.add(key);
        return line(key).map(line -> shape.read(line.value(), problems));
    }

    /** A value that means {@code otherwise} when it is left out. */
    public <T> T or(String key, Shape<T> shape, T otherwise) {
        return maybe(key, shape).orElse(otherwise);
    }

    /** Every one of a list that may be left out. */
    public <T> List<T> each(String key, Shape<T> shape) {
        return or(key, shape.list(), List.of());
    }

    /** Says that these keys are read elsewhere, or would be. */
    public Fields knows(Iterable<String> keys) {
        keys.forEach(asked::add);
        return this;
    }

    public void problem(Spot at, String message) {
        problems.add(at, sentence(message));
    }

    /** Reports every key that nobody asked for. */
    void end() {
        for (Yaml.Line line : table.lines()) {
            if (!asked.contains(line.key())) {
                problems.add(line.at(), "\"" + line.key() + "\" is not a key of " + what + "." + hint(line.key()));
            }
        }
    }

    private String hint(String key) {
        String near = Nearest.hint(key, asked);
        return near.isEmpty() ? asked.stream().sorted().collect(Collectors.joining(", ", " It may have: ", ".")) : near;
    }

    private Optional<Yaml.Line> line(String key) {
        for (Yaml.Line line : table.lines()) {
            if (line.key().equals(key)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
