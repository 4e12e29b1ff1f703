package org.foramen.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Criterion;
import org.foramen.library.Candidacy;
import org.foramen.library.Governance;
import org.foramen.library.Library;
import org.foramen.library.Medicines;
import org.foramen.library.Policy;
import org.foramen.library.Source;

/** Knowledge with one policy in it, made of random rules. */
final class Libraries {
    static final String PROCEDURE = "facet-rfa";
    private static final Source SOURCE = new Source("s1", "A policy", "1", Optional.empty(), "", "whole");

    private Libraries() {}

    static Policy policy(List<Criterion> rules) {
        return new Policy(
                "p1",
                "A policy",
                "medicare",
                "1",
                new Policy.Effective(LocalDate.of(2020, 1, 1), Optional.empty()),
                List.of(),
                List.of(new Policy.Rules(Set.of(PROCEDURE), new Criterion.All(rules))),
                List.of());
    }

    static Library of(Policy policy) {
        return new Library(
                Map.of("s1", SOURCE),
                List.of(),
                List.of(),
                List.of(),
                new Candidacy(List.of(), 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(policy),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Medicines.NONE,
                Vocabulary.LEXICON,
                Governance.NONE,
                "hash");
    }
}
