package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.foramen.knowledge.overlay.Loosened;
import org.foramen.library.Gate;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before an emerging or investigational procedure cannot be lifted from within a clinic. */
class GateTest {
    private static final String HEAD = "overlay: our-clinic\nbecause: We do this every week.\n";
    private static final String GATED = "motor-cortex-stimulation";

    private static final String OURS = """
            procedure: our-stimulation
            name: Our stimulation
            family: cortex-stimulation
            target: area
            regions: [head]
            intent: therapeutic
            generators: []
            guidance: {says: None., cites: general-practice, status: draft}
            bleeding: {says: High., cites: general-practice, status: draft}
            interval: {says: None., cites: general-practice, status: draft}
            recovery: {says: None., cites: general-practice, status: draft}
            durability: not found
            aftercare: not found
            standing: not found
            """;

    @TempDir
    private Path folder;

    @Test
    void what_is_emerging_or_investigational_stands_behind_a_gate_and_nothing_else_does() {
        Library ships = Folder.library(KnowledgeBase.load(new Path[0]));
        assertEquals(
                List.of(
                        "cell-injection-disc INVESTIGATIONAL",
                        "cell-injection-joint INVESTIGATIONAL",
                        "disc-rfa EMERGING",
                        "motor-cortex-stimulation INVESTIGATIONAL",
                        "prp-disc EMERGING",
                        "prp-joint EMERGING",
                        "sustained-release-steroid-epidural INVESTIGATIONAL"),
                ships.procedures().stream()
                        .filter(p -> p.gate().isPresent())
                        .map(p -> p.id() + " " + p.gate().orElseThrow().stage())
                        .toList());
    }

    @Test
    void a_gate_that_is_gone_or_of_an_earlier_stage_is_looser() {
        Library ships = Folder.library(KnowledgeBase.load(new Path[0]));
        assertEquals(
                List.of(new Loosened.Rule("the gate of " + GATED, "it would be gone")),
                Loosened.between(ships, with(ships, Optional.empty())));
        Gate gate = gate(ships);
        Gate earlier = new Gate(Gate.Stage.EMERGING, gate.note(), gate.asks());
        assertEquals(
                List.of(new Loosened.Rule("the gate of " + GATED, "it would no longer be investigational")),
                Loosened.between(ships, with(ships, Optional.of(earlier))));
        assertEquals(List.of(), Loosened.between(with(ships, Optional.of(earlier)), ships));
    }

    @Test
    void a_gate_that_asks_for_less_is_looser() {
        Library ships = Folder.library(KnowledgeBase.load(new Path[0]));
        Gate less = gate(ships).asking(List.of());
        List<String> gone =
                gate(ships).asks().stream().map(rule -> rule.clause().id()).toList();
        assertEquals(
                gone,
                Loosened.between(ships, with(ships, Optional.of(less))).stream()
                        .map(Loosened.Rule::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add:\n  - {to: motor-cortex-stimulation, gate: {stage: emerging}}\n",
                "tighten:\n  - {rule: GATE-MCS-1, document: [consent-names-it-unproven, signed-assessment]}\n",
                "tighten:\n  - {rule: GATE-MCS-1, absolute: false}\n",
                "tighten:\n  - {rule: GATE-MCS-1, status: draft}\n"
            })
    void an_overlay_that_would_remove_or_loosen_a_gate_is_refused(String body) throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), HEAD + body);
        List<String> told = Folder.problems(KnowledgeBase.load(List.of(), List.of(folder)));
        assertEquals(1, told.size(), told::toString);
    }

    @Test
    void an_overlay_may_make_a_gate_ask_for_more() throws IOException {
        Files.writeString(
                folder.resolve("ours.yaml"),
                HEAD
                        + "tighten:\n  - {rule: GATE-MCS-1, document: {any of: [consent-names-it-unproven], within: 3 months}}\n");
        assertEquals(List.of(), Folder.problems(KnowledgeBase.load(List.of(), List.of(folder))));
    }

    @Test
    void what_a_gate_asks_cannot_be_switched_off() throws IOException {
        Files.createDirectories(folder.resolve("off"));
        Files.writeString(
                folder.resolve("off/GATE-MCS-1-2026-11-23.yaml"),
                "off: GATE-MCS-1\nby: Dr. Ada Okafor\nbecause: Nobody asks.\nfrom: 2026-11-23\n");
        List<String> told = Folder.problems(KnowledgeBase.load(folder));
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().contains("nothing local lifts a gate"), told.getFirst());
    }

    @Test
    void a_local_procedure_of_a_gated_family_needs_a_gate_too() throws IOException {
        Files.createDirectories(folder.resolve("procedures"));
        Files.writeString(folder.resolve("procedures/our-stimulation.yaml"), OURS);
        List<String> told = Folder.problems(KnowledgeBase.load(folder));
        assertEquals(2, told.size(), told::toString);
        assertTrue(
                told.getFirst()
                        .contains(":3:9: Others of the family cortex-stimulation stand behind a gate, and"
                                + " our-stimulation has none."),
                told.getFirst());
        assertTrue(told.getLast().contains("Patients are told nothing of our-stimulation."), told.getLast());
    }

    private static Gate gate(Library library) {
        return library.procedure(GATED).orElseThrow().gate().orElseThrow();
    }

    private static Library with(Library library, Optional<Gate> gate) {
        List<Procedure> procedures = library.procedures().stream()
                .map(p -> p.id().equals(GATED) ? p.gated(gate) : p)
                .toList();
        return library.with(
                library.generators(),
                library.alarms(),
                library.candidacy(),
                procedures,
                library.policies(),
                library.positions());
    }
}
