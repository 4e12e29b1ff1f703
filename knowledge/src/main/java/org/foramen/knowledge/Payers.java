package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Policy;
import org.foramen.library.Policy.Effective;

/** All policies: families first, then what binds them and what stands alone, and whether their dates agree. */
final class Payers {
    private final Problems problems;
    private final List<Placed<Policy>> policies = new ArrayList<>();

    private Payers(Problems problems) {
        this.problems = problems;
    }

    static List<Policy> of(List<Tree> trees, Desk desk, Definitions definitions, Problems problems) {
        Payers payers = new Payers(problems);
        PolicyFile file =
                new PolicyFile(desk, definitions.kinds(), new Reaches(desk.defined(), definitions.contractors()));
        Map<String, Family> families = payers.families(trees, file);
        BindingFile bindings = new BindingFile(desk, file, families);
        for (Tree tree : trees) {
            if (tree.room() == Room.BINDING) {
                tree.read("a policy", bindings::read, problems).ifPresent(policy -> payers.take(tree, policy));
            } else if (tree.room() == Room.POLICY) {
                tree.read("a policy", file::own, problems).ifPresent(policy -> payers.take(tree, policy));
            }
        }
        payers.oneADay();
        return payers.policies.stream().map(Placed::value).toList();
    }

    private Map<String, Family> families(List<Tree> trees, PolicyFile file) {
        Map<String, Family> families = new HashMap<>();
        Set<String> folders = new HashSet<>();
        trees.stream()
                .filter(tree -> tree.room() == Room.BINDING)
                .forEach(tree -> folders.add(tree.file().lastFolder()));
        for (Tree tree : trees) {
            if (tree.room() == Room.FAMILY) {
                tree.read("a policy family", file::family, problems).ifPresent(family -> {
                    families.put(family.id(), family);
                    standing(family, tree.file().lastFolder(), folders);
                });
            }
        }
        return families;
    }

    private void standing(Family family, String folder, Set<String> bound) {
        if (!family.id().isEmpty() && !family.id().equals(folder)) {
            problems.add(
                    family.at(), "The folder of family \"" + family.id() + "\" must be called " + family.id() + ".");
        }
        if (!bound.contains(folder)) {
            problems.add(family.at(), "No file beside this one binds the family to a document.");
        }
    }

    private void take(Tree tree, Placed<Policy> policy) {
        String id = policy.value().id();
        if (id.isEmpty()) {
            return;
        }
        policies.add(policy);
        String family = tree.file().lastFolder();
        boolean binding = tree.room() == Room.BINDING;
        if (binding && !id.startsWith(family + "-")) {
            problems.add(policy.at(), "A policy of this family is called " + family + "- and its document.");
            return;
        }
        String plain = binding ? id.substring(family.length() + 1) : id;
        String stem = tree.file().stem();
        boolean versioned = stem.startsWith(plain + "-v")
                && policy.value().version().startsWith(stem.substring(plain.length() + 2));
        if (!stem.equals(plain) && !versioned) {
            problems.add(
                    policy.at(),
                    "The file of policy \"" + id + "\" must be called " + plain + ".yaml, or " + plain
                            + "-v and its version, not " + stem + ".yaml.");
        }
    }

    /** On any day of service one version of a policy is in force. */
    private void oneADay() {
        Map<String, Placed<Policy>> last = new HashMap<>();
        policies.stream()
                .sorted(Comparator.comparing(p -> p.value().effective().from()))
                .forEach(policy -> {
                    Placed<Policy> earlier = last.put(policy.value().id(), policy);
                    if (earlier != null
                            && earlier.value()
                                    .effective()
                                    .on(policy.value().effective().from())) {
                        problems.add(
                                policy.at(),
                                "Its dates " + words(policy) + " overlap with " + words(earlier) + " in " + earlier.at()
                                        + ".");
                    }
                });
    }

    private static String words(Placed<Policy> policy) {
        Effective effective = policy.value().effective();
        return effective.from() + " to " + effective.to().map(Object::toString).orElse("open");
    }
}
