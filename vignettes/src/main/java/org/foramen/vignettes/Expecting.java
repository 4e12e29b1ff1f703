package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.vignettes.Expectation.Answer;

/** Reads what must be said: answers by name, each with one claim, a table of claims, or a list of them. */
final class Expecting {
    private static final Map<String, Answer> NAMED = Map.of(
            "candidacy", new Expectation.Candidacy(),
            "indications", new Expectation.Indications(),
            "safety", new Expectation.Safety());
    private static final Set<String> WHOLE = Set.of(
            "alarms", "generators", "options", "positions", "coverage", "medicines", "measures", "rules", "consult");

    private final Problems problems;
    private final List<Expectation> expected = new ArrayList<>();

    private Expecting(Problems problems) {
        this.problems = problems;
    }

    static Shape<List<Expectation>> shape() {
        return new Shape<>(List.of(), (yaml, problems) -> {
            if (!(yaml instanceof Yaml.Table table)) {
                problems.add(yaml.at(), "Write one answer a line: medicare-facet-l38773: {not met: FJ-R1}.");
                return List.of();
            }
            Expecting reading = new Expecting(problems);
            table.lines().forEach(line -> reading.answer(answer(line.key()), line.value()));
            return List.copyOf(reading.expected);
        });
    }

    /** A name that is none of ours is a policy's. */
    private static Answer answer(String name) {
        return WHOLE.contains(name) ? new Expectation.Whole() : NAMED.getOrDefault(name, new Expectation.Policy(name));
    }

    private void answer(Answer of, Yaml value) {
        switch (value) {
            case Yaml.Items items -> items.items().forEach(item -> answer(of, item));
            case Yaml.Text text -> add(of, text.at(), Claims.word(text, problems));
            case Yaml.Table table -> Claims.of(table, problems).forEach(told -> add(of, told.at(), told.claim()));
        }
    }

    private void add(Answer of, Spot at, Claim claim) {
        boolean whole = of instanceof Expectation.Whole;
        boolean anywhere = claim instanceof Claim.Unreadable || claim instanceof Claim.OfSafeguard;
        if (!anywhere && whole == (claim instanceof Claim.OfVerdict)) {
            problems.add(
                    at,
                    whole
                            ? "This speaks of met and not met: put it under a policy's name, candidacy, indications or safety."
                            : "This belongs under alarms, generators, options, positions, coverage, medicines, measures or rules.");
        }
        expected.add(new Expectation(at, of, claim));
    }
}
