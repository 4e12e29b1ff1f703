package org.foramen.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Library;
import org.foramen.library.Procedure;

/** That nothing local goes round a gate: neither a switch nor a procedure of the same family without one. */
final class Gates {
    private Gates() {}

    /** Whether the gate of some procedure asks that. */
    static boolean asks(Library library, String rule) {
        return library.procedures().stream()
                .flatMap(procedure -> procedure.gate().stream())
                .flatMap(gate -> gate.asks().stream())
                .anyMatch(ask -> ask.clause().id().equals(rule));
    }

    /** Every procedure of a family that has a gate has one itself. */
    static void hold(Library library, List<Tree> trees, Problems problems) {
        Set<String> gated = library.procedures().stream()
                .filter(procedure -> procedure.gate().isPresent())
                .map(Procedure::family)
                .collect(Collectors.toSet());
        for (Tree tree : trees) {
            Placed<String> family = tree.heading("family");
            String id = tree.heading("procedure").value();
            if (tree.room() == Room.PROCEDURE
                    && gated.contains(family.value())
                    && library.procedure(id).filter(p -> p.gate().isEmpty()).isPresent()) {
                problems.add(
                        family.at(),
                        "Others of the family " + family.value() + " stand behind a gate, and " + id
                                + " has none. Say its stage and what must be in place, under \"gate\".");
            }
        }
    }
}
