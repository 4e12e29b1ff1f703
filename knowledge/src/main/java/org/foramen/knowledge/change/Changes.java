package org.foramen.knowledge.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.change.Change.Sort;
import org.foramen.knowledge.yaml.Problem;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Written;
import org.foramen.knowledge.yaml.Yaml;

/**
 * Everything that differs between two editions.
 *
 * @param all every change, by file
 * @param problems what could not be read; nothing is left out without one
 */
public record Changes(List<Change> all, List<Problem> problems) {
    public Changes {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    public static Changes between(Edition before, Edition after) {
        List<Change> all = new ArrayList<>();
        Problems problems = new Problems();
        Set<String> files = new TreeSet<>(before.files().keySet());
        files.addAll(after.files().keySet());
        for (String file : files) {
            if (!after.files().containsKey(file)) {
                whole(file, Sort.REMOVED, before, problems).ifPresent(all::add);
            } else if (!before.files().containsKey(file)) {
                whole(file, Sort.ADDED, after, problems).ifPresent(all::add);
            } else {
                all.addAll(file(file, before, after, problems));
            }
        }
        return new Changes(all, problems.all());
    }

    private static List<Change> file(String file, Edition before, Edition after, Problems problems) {
        if (Arrays.equals(before.files().get(file), after.files().get(file))) {
            return List.of();
        }
        Optional<Yaml> was = before.tree(file, problems);
        Optional<Yaml> now = after.tree(file, problems);
        return was.isPresent() && now.isPresent()
                ? Compared.trees(file, was.orElseThrow(), now.orElseThrow())
                : List.of();
    }

    private static Optional<Change> whole(String file, Sort sort, Edition edition, Problems problems) {
        Optional<String> content = edition.tree(file, problems).map(Written::of);
        boolean added = sort == Sort.ADDED;
        return content.map(words -> new Change(
                file,
                "",
                "the whole file",
                Set.of(sort),
                added ? Optional.empty() : Optional.of(words),
                added ? Optional.of(words) : Optional.empty()));
    }
}
