package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.knowledge.yaml.YamlText;

/**
 * A knowledge file taken apart, before anybody asks what it means.
 *
 * @param file the file
 * @param room what it holds
 * @param root its tree
 */
record Tree(KnowledgeFile file, Room room, Yaml root) {

    /** The trees of all files that are YAML at all. A file that lies where none belongs is a problem. */
    static List<Tree> all(List<KnowledgeFile> files, Problems problems) {
        List<Tree> trees = new ArrayList<>();
        for (KnowledgeFile file : files) {
            Room room = Room.of(file);
            if (room == Room.NOWHERE) {
                problems.add(Spot.start(file.shown()), noPlace(file));
            } else if (room != Room.CODES) {
                YamlText.read(file.shown(), file.text(), problems)
                        .ifPresent(root -> trees.add(new Tree(file, room, root)));
            }
        }
        return List.copyOf(trees);
    }

    private static String noPlace(KnowledgeFile file) {
        return file.name().endsWith(".yml")
                ? "Name the file " + file.stem() + ".yaml."
                : "No knowledge is kept here. The folders are listed in docs/knowledge-format.md.";
    }

    /** What the file says, read as a table; a file that is no table says nothing. */
    <T> Optional<T> read(String what, Function<Fields, T> way, Problems problems) {
        Shape<Optional<T>> shape = Shape.table(Optional.empty(), what, fields -> Optional.of(way.apply(fields)));
        return shape.read(root, problems);
    }

    /** A text at the top of the file, looked up before the file itself is read; blank when it is not there. */
    Placed<String> heading(String key) {
        if (root instanceof Yaml.Table table) {
            for (Yaml.Line line : table.lines()) {
                if (line.key().equals(key) && line.value() instanceof Yaml.Text text) {
                    return new Placed<>(Texts.NAME.read(text, new Problems()), text.at());
                }
            }
        }
        return new Placed<>("", root.at());
    }
}
