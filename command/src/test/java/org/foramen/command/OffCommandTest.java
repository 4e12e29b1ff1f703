package org.foramen.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.chart.Patient;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody finds a rule that does harm, and switches it off until it is mended. */
class OffCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void a_safety_alarm_that_is_off_stands_in_a_banner_for_seven_days() {
        assertEquals(0, off("ALARM-CES"));
        assertTrue(said().contains("It is a SAFETY ALARM"), said());
        ConsultPage page = page(DAY.plusDays(6));
        assertEquals(
                "SAFETY ALARM OFF: ALARM-CES is switched off by Dr. Okafor from 2026-11-23 until 2026-11-30, because it"
                        + " rings for everybody. Nobody is warned by it: look for it yourself.",
                page.notices().getFirst());
        assertFalse(page.unasked().stream().anyMatch(line -> line.id().equals("ALARM-CES")));
        ConsultPage after = page(DAY.plusDays(7));
        assertEquals(List.of(), after.notices());
        assertTrue(after.unasked().stream().anyMatch(line -> line.id().equals("ALARM-CES")));
    }

    @Test
    void a_contraindication_that_is_off_is_unknown_and_never_clear() {
        assertEquals(0, off("CON-BVA-1"));
        List<Truth> truths = consult(DAY).asked().orElseThrow().safe().parts().stream()
                .filter(part -> part.clause().orElseThrow().id().equals("CON-BVA-1"))
                .map(Verdict::truth)
                .toList();
        assertEquals(List.of(Truth.UNKNOWN), truths);
        assertTrue(page(DAY).notices().getFirst().startsWith("Rule off: CON-BVA-1 is switched off by"));
    }

    @Test
    void a_rule_is_switched_off_once_a_day() {
        assertEquals(0, off("ALARM-CES"));
        assertEquals(2, off("ALARM-CES"));
        assertTrue(said().contains("ALARM-CES was switched off today already"), said());
    }

    @Test
    void a_rule_that_is_not_there_is_met_with_the_nearest() {
        assertEquals(2, off("ALARM-CEZ"));
        assertTrue(said().contains("No rule is called \"ALARM-CEZ\". Did you mean \"ALARM-CES\"?"), said());
    }

    @Test
    void everything_that_was_not_said_is_asked_for_at_once() {
        assertEquals(2, new OffCommand(out, out, DAY).run(List.of("--in", folder.toString(), "--for", "ever")));
        assertEquals(
                List.of(
                        "\"--for\" is not understood here. It may have: --because, --by, --in.",
                        "Why is it switched off? Somebody else must be able to judge it. Say it with --because.",
                        "Who switches it off? Whoever reads an answer must know whom to ask. Say it with --by.",
                        OffCommand.USAGE),
                said().lines().toList());
    }

    private int off(String rule) {
        List<String> words =
                List.of(rule, "--because", "it rings for everybody", "--by", "Dr. Okafor", "--in", folder.toString());
        return new OffCommand(out, out, DAY).run(words);
    }

    private ConsultPage page(LocalDate day) {
        return ConsultPages.of(library(), consult(day));
    }

    private Consult consult(LocalDate day) {
        Patient patient = new Patient("p", "Rosa", Optional.empty(), Patient.Sex.FEMALE, Optional.empty());
        Chart chart = new Chart(patient, List.of());
        Request asked = new Request("basivertebral-ablation", List.of(), Optional.empty(), Map.of());
        return Consult.of(
                library(),
                chart,
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC,
                Optional.of(asked));
    }

    private Library library() {
        return assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load(folder))
                .library();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
