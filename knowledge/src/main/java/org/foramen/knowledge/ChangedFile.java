package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;

/**
 * One file among all that has changed, and what its room says with it.
 *
 * @param trees the files, the changed one among them
 * @param changed the file
 * @param problems where the reader finds it wrong
 */
record ChangedFile(List<Tree> trees, Tree changed, Problems problems) {
    boolean in(Room room) {
        return changed.room() == room;
    }

    /** What each file of a room says, one thing a file: the changed one is read again, the others stay. */
    <T> List<T> again(Room of, List<T> before, Function<Fields, T> way) {
        if (!in(of)) {
            return before;
        }
        int place = (int) room(of).stream().takeWhile(tree -> tree != changed).count();
        List<T> all = new ArrayList<>(before);
        changed.read("a file", way, problems).ifPresent(value -> all.set(place, value));
        return List.copyOf(all);
    }

    /** What every file of a room says, each read again. */
    <T> List<T> all(Room of, Function<Fields, T> way) {
        return room(of).stream()
                .flatMap(tree -> tree.read("a file", way, problems).stream())
                .toList();
    }

    /** The files that must be read with it: those of its folder where they make one policy family, else none. */
    List<Tree> near() {
        return in(Room.POLICY)
                ? List.of(changed)
                : trees.stream()
                        .filter(tree ->
                                tree.file().folder().equals(changed.file().folder()))
                        .toList();
    }

    private List<Tree> room(Room of) {
        return trees.stream().filter(tree -> tree.room() == of).toList();
    }
}
