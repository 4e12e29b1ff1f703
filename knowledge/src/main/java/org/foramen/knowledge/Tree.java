package org.foramen.knowledge;

import java.util.Optional;
import java.util.function.Function;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Yaml;

/**
 * A knowledge file taken apart, before anybody asks what it means.
 *
 * @param file where it lies
 * @param room what it holds
 * @param root its tree
 */
record Tree(FileName file, Room room, Yaml root) {
    Tree(FileName file, Yaml root) {
        this(file, Room.of(file), root);
    }

    /** What the file says, read as a table; a file that is no table says nothing. */
    <T> Optional<T> read(String what, Function<Fields, T> way, Problems problems) {
        Shape<Optional<T>> shape = Shape.table(Optional.empty(), what, fields -> Optional.of(way.apply(fields)));
        return shape.read(body(), problems);
    }

    /** The same file with another tree. */
    Tree with(Yaml other) {
        return new Tree(file, room, other);
    }

    /** The file without the line that says who answers for it. */
    Yaml body() {
        return root instanceof Yaml.Table table && has(ReviewLine.KEY) ? kept(table, false) : root;
    }

    /** The file with nothing but that line: what is left of one that has said everything else. */
    Tree reviewAlone() {
        return root instanceof Yaml.Table table ? new Tree(file, room, kept(table, true)) : this;
    }

    /** Whether nothing but that line is in it. */
    boolean bare() {
        return has(ReviewLine.KEY)
                && body() instanceof Yaml.Table table
                && table.lines().isEmpty();
    }

    private static Yaml kept(Yaml.Table table, boolean review) {
        return new Yaml.Table(
                table.at(),
                table.lines().stream()
                        .filter(line -> line.key().equals(ReviewLine.KEY) == review)
                        .toList());
    }

    /** Whether a key stands at the top of the file. */
    boolean has(String key) {
        return value(key).isPresent();
    }

    /** What stands below a key at the top of the file. */
    Optional<Yaml> value(String key) {
        return root instanceof Yaml.Table table
                ? table.lines().stream()
                        .filter(line -> line.key().equals(key))
                        .map(Yaml.Line::value)
                        .findFirst()
                : Optional.empty();
    }

    /** A name at the top of the file, looked up before the file itself is read; blank when it is not there. */
    Placed<String> heading(String key) {
        return value(key)
                .filter(Yaml.Text.class::isInstance)
                .map(text -> new Placed<>(Texts.NAME.read(text, new Problems()), text.at()))
                .orElse(new Placed<>("", root.at()));
    }
}
