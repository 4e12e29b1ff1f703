package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.care.Differential.Suspect;
import org.foramen.care.Differential.Weighed;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.chart.Response;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.criteria.Criterion;
import org.foramen.library.Feature;
import org.foramen.library.Generator;
import org.foramen.library.Procedure;
import org.junit.jupiter.api.Test;

/** Where a procedure would aim, and on which side, where nobody has said it. */
class TargetsTest {
    private static final Criterion ANYTHING = new Criterion.All(List.of(
            new Criterion.Present(Kind.IMAGING, Ward.names("seen"), Optional.empty(), false),
            new Criterion.Present(Kind.FINDING, Ward.names("tender"), Optional.empty(), false),
            new Criterion.Present(Kind.LAB, Ward.names("level"), Optional.empty(), false)));

    @Test
    void at_the_levels_and_sides_of_blocks_that_were_done_for_the_same_structure() {
        Fact block = block("L4-5 left, L5-S1 left");
        assertTargets("L4-5 left, L5-S1 left", Place.Kind.SEGMENT, block, seen("L3-4 right"));
        assertTargets("L4-5 right, L5-S1 right", Place.Kind.SEGMENT, block("L4-5 right, L5-S1 right"));
        assertTargets("L3-4 right", Place.Kind.ROOT, block, seen("L3-4 right"));
        assertTargets(
                "L3-4 right",
                Place.Kind.SEGMENT,
                Pharmacy.done("2026-11-01", Intervention.Act.INJECTION),
                seen("L3-4 right"));
        assertTargets("L3-4 right", Place.Kind.SEGMENT, block("C5-6 left"), seen("L3-4 right"));
    }

    @Test
    void else_where_the_facts_lie_that_speak_for_it_each_on_its_side() {
        assertTargets("L4-5 left", Place.Kind.SEGMENT, seen("L4-5 left"));
        assertTargets("L4-5 right, sacroiliac left", Place.Kind.SEGMENT, seen("L4-5 right"), tender("sacroiliac left"));
        assertTargets("L3 vertebra", Place.Kind.SEGMENT, seen("L3 vertebra"));
        assertTargets("low-back", Place.Kind.SEGMENT, seen(""), Ward.finding("tender", true), tender("low-back left"));
        assertTargets("low-back", Place.Kind.SEGMENT, Ward.lab("2026-11-10", "level", "1", "mg/dL"));
    }

    @Test
    void at_a_root_only_where_the_procedure_aims_at_roots() {
        assertTargets("L5 root left", Place.Kind.ROOT, seen("L5 root left"));
        assertTargets("low-back", Place.Kind.SEGMENT, seen("L5 root left"));
    }

    @Test
    void else_where_it_hurts_among_the_places_at_which_it_is_felt() {
        assertTargets("low-back left", Place.Kind.SEGMENT, pain("low-back left"), pain("leg right"));
        assertTargets("low-back right", Place.Kind.SEGMENT, pain("low-back right"));
        assertTargets("low-back", Place.Kind.SEGMENT, pain("neck right"), pain("knee right"));
    }

    @Test
    void what_speaks_for_another_structure_or_lies_elsewhere_is_no_target() {
        assertTargets("low-back", Place.Kind.SEGMENT, seen("C5-6 left"));
        Ward ward = Ward.of(seen("L4-5 left"), pain("low-back left"));
        List<Site> sites = Targets.of(ward.question(), procedure(Place.Kind.SEGMENT), List.of(suspect(ward, "other")));
        assertEquals(Site.all("low-back"), sites);
    }

    @Test
    void the_first_suspect_that_has_a_place_decides() {
        Ward ward = Ward.of(seen("L4-5 left"));
        List<Suspect> twice = List.of(suspect(ward, "other"), suspect(ward, "facet"), suspect(ward, "facet"));
        assertEquals(Site.all("L4-5 left"), Targets.of(ward.question(), procedure(Place.Kind.SEGMENT), twice));
    }

    private static void assertTargets(String sites, Place.Kind target, Fact... facts) {
        Ward ward = Ward.of(facts);
        List<Site> found = Targets.of(ward.question(), procedure(target), List.of(suspect(ward, "facet")));
        assertEquals(Site.all(sites), found);
    }

    private static Fact block(String sites) {
        return Intervention.block(Ward.SERVICE, "medial-branch", Site.all(sites), Response.UNSAID);
    }

    private static Fact seen(String site) {
        return new Imaging(Ward.SERVICE, "mri", Term.word("seen"), true, Site.of(site), Optional.empty());
    }

    private static Fact tender(String site) {
        return new Finding(Ward.SERVICE, Term.word("tender"), true, Site.of(site));
    }

    private static Fact pain(String site) {
        return new Pain(
                Ward.SERVICE, Site.of(site).orElseThrow(), Pain.Pattern.AXIAL, Optional.empty(), OptionalInt.empty());
    }

    private static Suspect suspect(Ward ward, String id) {
        List<Place> felt = List.of(
                Place.named("low-back").orElseThrow(), Place.named("neck").orElseThrow());
        Generator generator =
                new Generator(id, id, List.of(Region.LUMBAR), felt, Optional.empty(), "", List.of(), List.of(), "");
        Feature feature =
                new Feature(Cupboard.clause("F"), ANYTHING, "", Optional.empty(), Optional.empty(), Feature.Lean.FOR);
        List<Weighed> weighed = List.of(new Weighed(feature, ward.weigh().put(ANYTHING)));
        return new Suspect(
                generator, weighed, weighed, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Procedure procedure(Place.Kind target) {
        Procedure.Note note = Cupboard.NOTE;
        return new Procedure(
                "facet-block",
                "Facet block",
                "facet",
                target,
                List.of(Region.LUMBAR, Region.SACRAL),
                "",
                List.of("facet"),
                List.of(),
                List.of(),
                List.of(),
                note,
                note,
                List.of(),
                List.of(),
                note,
                note,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
