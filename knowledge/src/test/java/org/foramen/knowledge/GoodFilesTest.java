package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.chart.Term;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Status;
import org.foramen.library.Alarm;
import org.foramen.library.AuthorizationList;
import org.foramen.library.Clauses;
import org.foramen.library.Feature;
import org.foramen.library.Generator;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.library.Position;
import org.foramen.library.Procedure;
import org.foramen.library.Range;
import org.foramen.library.Reach;
import org.foramen.library.Source;
import org.junit.jupiter.api.Test;

/** What the small sound knowledge base in {@code good} becomes. */
class GoodFilesTest {
    private final Library library = Folder.library(Folder.read(Folder.good()));

    @Test
    void a_source_keeps_its_version_as_text_and_the_day_on_which_it_was_read() {
        assertEquals(
                Optional.of(new Source(
                        "l1000",
                        "LCD L1000, Facet Joint Interventions",
                        "7",
                        Optional.of(LocalDate.of(2026, 10, 10)),
                        "",
                        "whole")),
                library.source("l1000, section C"));
    }

    @Test
    void a_generator_has_ratios_as_ranges_and_what_means_nothing_leans_neither_way() {
        Generator facet = library.generator("facet-lumbar").orElseThrow();
        assertEquals(Optional.of(new Range(15, 45)), facet.pretest());
        assertEquals(List.of(Region.LUMBAR), facet.regions());
        Feature uptake = facet.features().getFirst();
        assertEquals(Optional.of(new Range(1.82, 4.31)), uptake.present());
        assertEquals(Optional.empty(), uptake.absent());
        assertEquals("imaging", uptake.cluster());
        Feature loading = facet.features().getLast();
        assertEquals(Feature.Lean.NEITHER, loading.lean());
        assertEquals("GEN-FL-2", loading.cluster(), "a feature without a cluster is one of its own");
    }

    @Test
    void an_alarm_says_how_soon_in_hours() {
        Alarm alarm = library.alarms().getFirst();
        assertEquals(Optional.of(4), alarm.withinHours());
        assertEquals(Alarm.Direction.EMERGENCY, alarm.direction());
        assertEquals("patient", alarm.clause().from());
        assertTrue(alarm.stops() && alarm.asked());
    }

    @Test
    void candidacy_tells_what_is_needed_from_what_counts_together() {
        assertEquals(1, library.candidacy().enough());
        assertTrue(library.candidacy().reasons().getFirst().needed());
        assertEquals(
                List.of("facet-block"), library.candidacy().reasons().getLast().procedures());
    }

    @Test
    void a_procedure_keeps_its_figures_and_whether_a_contraindication_is_absolute() {
        Procedure block = library.procedure("medial-branch-block-lumbar").orElseThrow();
        assertEquals(Place.Kind.SEGMENT, block.target());
        assertEquals(Optional.of(49.0), block.benefits().getFirst().point());
        assertEquals(Optional.of(new Range(42, 56)), block.benefits().getFirst().range());
        assertTrue(block.contraindications().getFirst().absolute());
        assertEquals(Status.CONTESTED, block.bleeding().status());
    }

    @Test
    void a_binding_cites_its_document_and_says_otherwise_where_it_differs() {
        Policy bound =
                library.policy("plain-facet-l1000", LocalDate.of(2026, 11, 22)).orElseThrow();
        assertEquals("7", bound.version());
        assertEquals(Set.of("KY", "OH"), bound.places());
        Criterion.Stated blocks = stated(bound, "PF-2");
        assertEquals("Two blocks, each relieving at least 50%.", blocks.clause().says());
        assertEquals("l1000, section C; smith-2020, table 2", blocks.clause().cites());
        assertEquals(5_000, ((Criterion.Blocks) blocks.test()).relief());
        assertEquals(Status.CONTESTED, stated(bound, "PF-1").clause().status());
    }

    @Test
    void a_list_of_what_needs_leave_keeps_its_dates_and_knows_a_place_no_better_than_its_jurisdiction_does() {
        AuthorizationList list = library.authorizations().getFirst();
        LocalDate spring = LocalDate.of(2026, 4, 1);
        assertEquals(
                List.of(Status.SECONDARY, Status.SECONDARY, Status.CONTESTED),
                Stream.of("KY", "OH", "AZ")
                        .map(place -> status(list, place, spring))
                        .toList());
        assertFalse(list.reach().stream().anyMatch(reach -> reach.covers("AZ", spring.minusDays(1))));
        AuthorizationList.Item item = list.items().getFirst();
        assertEquals(Set.of("lumbar-medial-branch-rfa"), item.procedures());
        assertEquals(LocalDate.of(2026, 2, 1), item.span().from());
        assertEquals("Somebody", item.disputes().getFirst().by());
    }

    private static Status status(AuthorizationList list, String place, LocalDate day) {
        return list.reach().stream()
                .filter(reach -> reach.covers(place, day))
                .map(Reach::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_earlier_version_of_a_policy_answers_for_its_own_days() {
        Policy earlier =
                library.policy("plain-facet-l1000", LocalDate.of(2025, 12, 31)).orElseThrow();
        assertEquals("6", earlier.version());
        assertEquals(8_000, ((Criterion.Blocks) stated(earlier, "PF-2").test()).relief());
    }

    @Test
    void a_family_of_procedures_in_a_policy_means_every_procedure_of_it() {
        Policy bound =
                library.policy("plain-facet-l1000", LocalDate.of(2026, 11, 22)).orElseThrow();
        assertEquals(
                Set.of("medial-branch-block-lumbar", "lumbar-medial-branch-rfa"),
                bound.rules().getFirst().procedures());
    }

    @Test
    void a_policy_whose_date_nobody_could_read_is_used_from_the_day_it_was_read_and_says_so() {
        Policy policy = library.policy("every-test", LocalDate.of(2026, 11, 2)).orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 1), policy.effective().from());
        assertTrue(policy.notes().getLast().startsWith("Its effective date could not be read."));
    }

    @Test
    void a_position_takes_the_last_of_its_dates_and_keeps_its_disputes() {
        Position position = library.positions("lumbar-medial-branch-rfa").getFirst();
        assertEquals(Optional.of(LocalDate.of(2020, 12, 31)), position.latest());
        assertEquals("Another society", position.disputes().getFirst().by());
        assertEquals(Position.Type.WORKING_GROUP, position.type());
    }

    @Test
    void words_codes_and_procedures_belong_to_their_sets_and_to_the_sets_of_those() {
        assertEquals(
                Set.of("medial-branch-block-lumbar", "medial-branch", "facet-diagnostic", "facet-block"),
                about(Term.word("medial-branch-block-lumbar")));
        assertEquals(Set.of("low-back-pain"), about(Term.coded("icd10cm", "m5450", "")));
        assertEquals(Set.of("anticoagulant"), about(Term.coded("rxnorm", "11289", "warfarin")));
        assertEquals(Set.of("anticoagulant", "apixaban"), about(Term.word("apixaban")));
    }

    @Test
    void a_heading_of_the_classification_belongs_where_all_its_codes_do() {
        assertEquals(Set.of("low-back-pain"), about(Term.coded("icd10cm", "M54.5", "")));
        assertEquals(Set.of(), about(Term.coded("icd10cm", "M54", "")));
        assertEquals(Set.of("low-back-pain"), about(Term.coded("icd10cm", "M54.50A", "")));
    }

    @Test
    void every_clause_is_listed_with_the_place_where_it_stands() {
        Listed listed = switch (Folder.read(Folder.good())) {
            case KnowledgeBase.Loaded loaded ->
                loaded.clauses().stream()
                        .filter(clause -> clause.id().equals("PF-2"))
                        .findFirst()
                        .orElseThrow();
            case KnowledgeBase.Refused refused -> throw new AssertionError(refused);
        };
        assertEquals("policies/plain-facet/clauses.yaml", listed.file());
        assertEquals(14, listed.at().line());
    }

    private Set<String> about(Term term) {
        return library.lexicon().about(term).stream()
                .map(library.lexicon()::word)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Criterion.Stated stated(Policy policy, String id) {
        return policy.rules().stream()
                .map(Policy.Rules::criterion)
                .flatMap(criterion -> criterion instanceof Criterion.All all ? all.parts().stream() : null)
                .filter(part -> part instanceof Criterion.Stated stated
                        && stated.clause().id().equals(id))
                .map(Criterion.Stated.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(policy.rules().stream()
                        .flatMap(rules -> Clauses.of(rules.criterion()).stream())
                        .map(Clause::id)
                        .toList()));
    }
}
