package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.foramen.library.Alarm;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic is stricter than the knowledge that ships; it is never laxer. */
class OverlayTest {
    private static final String HEAD = "overlay: our-clinic\nbecause: Our emergency room is an hour away.\n";
    private static final String ADDED = """
            sources:
              our-rules: {title: The rules of our clinic}
            add:
              - to: basivertebral-ablation
                contraindications:
                  - id: OUR-1
                    says: No ablation within six weeks of an infection anywhere.
                    cites: our-rules
                    status: single
                    finding: {any of: [systemic-infection], within: 6 weeks}
                    ask: Was there an infection in the last six weeks?
                    absolute: false
            alarms:
              - id: OUR-2
                says: Fever after any injection.
                cites: our-rules
                status: single
                finding: fever
                ask: Is there fever?
                direction: emergency
                action: Call the physician on duty.
                within: 1 h
                stops: true
                asked: true
            """;

    @TempDir
    private Path folder;

    @Test
    void an_alarm_that_is_answered_sooner_says_who_made_it_so() throws IOException {
        Library library = library("tighten:\n  - rule: ALARM-CES\n    within: 2 h\n");
        Alarm alarm = alarm(library, "ALARM-CES");
        assertEquals(Optional.of(2), alarm.withinHours());
        assertTrue(alarm.clause().says().endsWith("(Stricter here, by our-clinic: within 2 h.)"));
        assertEquals(List.of("ALARM-CES (our-clinic)"), library.governance().stricter());
        assertNotEquals(Folder.library(KnowledgeBase.load(new Path[0])).hash(), library.hash());
    }

    @Test
    void a_contraindication_an_alarm_and_a_source_are_added() throws IOException {
        Library library = library(ADDED);
        Procedure ablation = library.procedure("basivertebral-ablation").orElseThrow();
        assertEquals("OUR-1", ablation.contraindications().getLast().clause().id());
        assertEquals(Optional.of(1), alarm(library, "OUR-2").withinHours());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule: CON-BVA-4, absolute: true}",
                "{rule: ALARM-CES-FOUND, within: 30 h, any: [{imaging: {shows: [cauda-equina-compression, cauda-equina-crowded]}},"
                        + " {diagnosis: [cauda-equina, cauda-equina-possible]}, {finding: urinary-retention}]}",
                "{rule: IND-BVA-1, imaging: {modality: [mri], shows: [modic-1], within: 6 months}}",
                "{rule: CAND-1-FACET, pain: {for: 4 months}}",
                "{rule: HOLD-APX-1, hold: 96 h}",
                "{rule: HOLD-APX-1, hold: refer}",
                "{rule: HOLD-IBU-2, hold: 24 h}",
                "{rule: HOLD-ASP-2, hold: 72-144 h}",
                "{rule: HOLD-WAR-4, inr: at most 1.3 ratio}",
                "{rule: HOLD-APX-4, renal: [{clearance: [at least 30 mL/min], hold: 96 h}, {clearance: [under 30 mL/min], hold: level}]}",
                "{rule: HOLD-T2, had: {any of: [coronary-stent-urgent], within: 6 months}}",
                "{rule: LA-LIDO-US, at most: 250 mg}",
                "{rule: LA-LIDO-UK, decides: true}",
                "{rule: LA-BUPI-US, per kg: 2 mg}",
                "{rule: ST-YEAR-240, within: 18 months}",
                "{rule: HAZ-PARTICULATE-CERVICAL, request: {injectate: [steroid-particulate, steroid-non-particulate]}}"
            })
    void what_is_stricter_is_taken(String tighter) throws IOException {
        assertEquals(List.of(), problems("tighten:\n  - " + tighter + "\n"));
    }

    @Test
    void an_alarm_that_is_answered_later_is_refused_with_rule_file_and_line() throws IOException {
        List<String> told = problems("tighten:\n  - rule: ALARM-CES\n    within: 6 h\n");
        assertEquals(1, told.size());
        assertTrue(
                told.getFirst()
                        .matches(".*/ours\\.yaml:4:11: An overlay may tighten a rule of safety and never loosen it\\."
                                + " ALARM-CES \\(alarms/red-flags\\.yaml:\\d+\\): it would be answered within 6 h instead"
                                + " of 4 h\\. Make it stricter, or add a rule of your own beside it\\."),
                told.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule: ALARM-CES, stops: false}",
                "{rule: ALARM-CES, asked: false}",
                "{rule: ALARM-CES, finding: [saddle-anaesthesia]}",
                "{rule: CON-BVA-1, absolute: false}",
                "{rule: CON-BVA-1, finding: {any of: [infection-at-site, systemic-infection], within: 2 weeks}}",
                "{rule: IND-BVA-1, imaging: {modality: [mri, ct], shows: [modic-1, modic-2]}}",
                "{rule: CAND-1-FACET, pain: {for: 2 months}}",
                "{rule: CAND-1-FACET, needed: false}",
                "{rule: HOLD-APX-1, hold: 71 h}",
                "{rule: HOLD-APX-1, hold: continue}",
                "{rule: HOLD-APX-1, hold: prescriber}",
                "{rule: HOLD-CLO-6, hold: 120-167 h}",
                "{rule: HOLD-APX-1, for: [high]}",
                "{rule: HOLD-APX-1, restart: 12 h}",
                "{rule: HOLD-WAR-4, inr: at most 1.41 ratio}",
                "{rule: HOLD-WAR-1, inr: under 2 ratio}",
                "{rule: HOLD-APX-4, renal: [{clearance: [at least 30 mL/min], hold: 71 h}, {clearance: [under 30 mL/min], hold: level}]}",
                "{rule: HOLD-APX-4, renal: [{clearance: [at least 29 mL/min], hold: 72 h}, {clearance: [under 29 mL/min], hold: level}]}",
                "{rule: HOLD-APX-L, any: [{lab: {any of: doac-level, is: under 31 ng/mL}}]}",
                "{rule: HOLD-T2, had: {any of: [coronary-stent-urgent], within: 2 months}}",
                "{rule: LA-LIDO-US, at most: 301 mg}",
                "{rule: LA-LIDO-US, per kg: 4.6 mg}",
                "{rule: LA-LIDO-US, adrenaline: true}",
                "{rule: LA-LIDO-US, decides: false}",
                "{rule: ST-YEAR-200, within: 6 months}",
                "{rule: ST-YEAR-200, sex: male}",
                "{rule: ST-ONCE-40, scope: {request: {procedure: [epidural-caudal]}}}",
                "{rule: HAZ-PARTICULATE-CERVICAL, request: {injectate: [triamcinolone]}}"
            })
    void what_is_looser_is_refused(String looser) throws IOException {
        List<String> told = problems("tighten:\n  - " + looser + "\n");
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().contains("An overlay may tighten a rule of safety"), told.getFirst());
    }

    @Test
    void words_payers_and_rules_that_are_not_there_are_refused_all_at_once() throws IOException {
        List<String> told = problems("""
                tighten:
                  - {rule: ALARM-CES, action: Wait until Monday., within: 2 h}
                  - {rule: FJ-R1, blocks: {of: medial-branch, count: 3, relief: 80%}}
                  - {rule: ALARM-NONE, within: 2 h}
                add:
                  - {to: basivertebral-ablation, generators: [facet-lumbar]}
                """);
        assertEquals(2, told.size(), told::toString);
        assertTrue(told.get(0).contains(":4:23: An overlay does not change the \"action\" of ALARM-CES"), told.get(0));
        assertTrue(
                told.get(1).contains("An overlay adds nothing to \"generators\". It adds to: indications"),
                told.get(1));
    }

    @Test
    void a_rule_of_a_payer_is_not_the_clinics_to_change() throws IOException {
        List<String> told =
                problems("tighten:\n  - {rule: FJ-R1, due: claim, status: draft}\n  - {rule: FJ-R2, age: over 4}\n");
        assertEquals(2, told.size(), told::toString);
        told = problems("tighten:\n  - {rule: FJ-R2, age: over 4}\n");
        assertTrue(told.getFirst().contains("An overlay tightens rules of safety, not what payers"), told.getFirst());
    }

    @Test
    void one_more_reason_that_is_enough_is_looser() throws IOException {
        List<String> told = problems("""
                add:
                  - to: candidacy
                    reasons:
                      - id: OUR-3
                        says: The person would like it.
                        cites: articles
                        status: draft
                        goal: any
                        ask: Is it wished?
                        needed: false
                """);
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().contains("ours.yaml:6:13: "), told.getFirst());
        assertTrue(told.getFirst().contains("write needed: true"), told.getFirst());
    }

    @Test
    void an_overlay_lies_in_the_clinics_own_folder_as_well() throws IOException {
        Files.createDirectories(folder.resolve("overlays"));
        Files.writeString(
                folder.resolve("overlays/ours.yaml"), HEAD + "tighten:\n  - {rule: ALARM-CES, within: 1 h}\n");
        assertEquals(
                Optional.of(1),
                alarm(Folder.library(KnowledgeBase.load(folder)), "ALARM-CES").withinHours());
    }

    private Library library(String body) throws IOException {
        return Folder.library(base(body));
    }

    private List<String> problems(String body) throws IOException {
        return Folder.problems(base(body));
    }

    private KnowledgeBase base(String body) throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), HEAD + body);
        return KnowledgeBase.load(List.of(), List.of(folder));
    }

    private static Alarm alarm(Library library, String id) {
        return library.alarms().stream()
                .filter(alarm -> alarm.clause().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
