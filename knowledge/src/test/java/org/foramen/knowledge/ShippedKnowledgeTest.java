package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Term;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.junit.jupiter.api.Test;

/** The knowledge that ships with Foramen. */
class ShippedKnowledgeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final KnowledgeBase BASE = KnowledgeBase.load(new Path[0]);

    private final Library library = Folder.library(BASE);

    @Test
    void nothing_is_wrong_with_it() {
        assertEquals(List.of(), Folder.problems(BASE));
    }

    @Test
    void the_payers_families_are_in_force_today() {
        for (String id : List.of("medicare-facet-l38773", "medicare-esi-l39240", "bcbsnd-rfa")) {
            assertTrue(library.policy(id, DAY).isPresent(), id);
        }
    }

    @Test
    void every_procedure_that_a_policy_or_a_generator_names_is_there() {
        Set<String> named = library.policies().stream()
                .flatMap(policy -> policy.rules().stream())
                .map(Policy.Rules::procedures)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(HashSet::new));
        named.removeIf(id -> library.procedure(id).isPresent());
        assertEquals(Set.of(), named);
    }

    @Test
    void a_block_is_known_by_its_target_its_procedure_and_its_code() {
        Set<String> byTarget = about(Term.word("medial-branch"));
        Set<String> byProcedure = about(Term.word("medial-branch-block-lumbar"));
        assertTrue(byTarget.contains("facet-diagnostic"), byTarget::toString);
        assertTrue(
                byProcedure.contains("facet-diagnostic") && byProcedure.contains("medial-branch"),
                byProcedure::toString);
        assertTrue(about(Term.coded("cpt", "64635", "")).contains("facet-rfa"));
    }

    @Test
    void codes_are_known_however_they_are_written() {
        assertTrue(about(Term.coded("icd10cm", "m5416", "")).contains("radiculopathy"));
        assertTrue(about(Term.coded("icd10cm", "M54.16", "")).contains("radiculopathy"));
        assertTrue(about(Term.coded("rxnorm", "1364430", "")).contains("anticoagulant-doac"));
    }

    @Test
    void every_clause_is_listed_once() {
        List<Listed> clauses = ((KnowledgeBase.Loaded) BASE).clauses();
        Set<String> ids = clauses.stream().map(Listed::id).collect(Collectors.toSet());
        assertEquals(clauses.size(), ids.size());
        assertTrue(ids.containsAll(List.of("FJ-R1", "FJ-G10", "BCBSND-4a")));
    }

    private Set<String> about(Term term) {
        return library.lexicon().about(term).stream()
                .map(library.lexicon()::word)
                .collect(Collectors.toSet());
    }
}
