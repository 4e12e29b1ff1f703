package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Criterion;
import org.foramen.library.Alarm;
import org.foramen.library.Library;
import org.foramen.library.Review;
import org.foramen.library.SwitchedOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answers for the knowledge: what each file says, and what is switched off. */
class GovernanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final SwitchedOff CES =
            new SwitchedOff("ALARM-CES", "Dr. \"Ada\" Okafor", "it rings\nfor C:\\everybody", DAY);

    @TempDir
    private Path folder;

    @Test
    void every_shipped_file_says_honestly_that_nobody_has_reviewed_it() {
        Folder.library(KnowledgeBase.load(new Path[0])).governance().reviews().forEach((file, review) -> {
            assertTrue(review.said(), file);
            assertEquals(Optional.empty(), review.reviewer(), file);
            assertTrue(review.by().isPresent(), file);
        });
    }

    @Test
    void a_review_is_read_with_its_days() {
        String text =
                "review: {status: reviewed, author: Ada, reviewer: Dr. Bo, reviewed: 2026-11-01, review by: 2027-11-01}\n"
                        + text("sources/papers.yaml");
        Review review = Folder.library(Folder.read(Folder.goodWith("sources/papers.yaml", text)))
                .governance()
                .review("sources", "papers")
                .orElseThrow();
        assertEquals("written by Ada; reviewed by Dr. Bo on 2026-11-01; review by 2027-11-01", review.words());
        assertFalse(review.overdue(LocalDate.of(2027, 11, 1)));
        assertTrue(review.overdue(LocalDate.of(2027, 11, 2)));
    }

    @Test
    void lint_warns_of_a_review_that_is_due_and_stays_content() throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources/ours.yaml"), """
                review: {status: draft, author: Ada, reviewed: nobody yet, review by: 2026-11-22}
                sources:
                  ours: {title: Our rules}
                """);
        assertEquals(
                List.of(
                        "warning: sources/ours.yaml was to be reviewed by 2026-11-22, by whoever knows it (written by Ada;"
                                + " reviewed by nobody yet; review by 2026-11-22). Review it, and write the next day."),
                warnings(DAY));
        assertEquals(List.of(), warnings(DAY.minusDays(1)));
    }

    @Test
    void a_rule_that_is_switched_off_keeps_its_place_and_says_who_why_and_until_when() throws IOException {
        OffRecord.write(folder, CES);
        Library library = Folder.library(KnowledgeBase.load(folder));
        Alarm alarm = library.alarms().stream()
                .filter(a -> a.clause().id().equals("ALARM-CES"))
                .findFirst()
                .orElseThrow();
        Criterion.Off off = (Criterion.Off) alarm.test();
        assertEquals(DAY, off.from());
        assertEquals(LocalDate.of(2026, 11, 30), off.until());
        assertTrue(
                alarm.clause()
                        .says()
                        .endsWith("(This rule is switched off by Dr. \"Ada\" Okafor from 2026-11-23 until 2026-11-30,"
                                + " because it rings for C:\\everybody.)"),
                alarm.clause().says());
        assertEquals(1, library.governance().off(DAY.plusDays(6)).size());
        assertEquals(List.of(), library.governance().off(DAY.plusDays(7)));
    }

    @Test
    void a_rule_of_a_policy_a_procedure_and_of_candidacy_can_be_switched_off() throws IOException {
        for (String rule : List.of("FJ-R1", "CON-BVA-1", "CAND-3", "GEN-FL-1", "IND-BVA-1")) {
            OffRecord.write(folder, new SwitchedOff(rule, "Ada", "a test", DAY));
        }
        assertEquals(List.of(), Folder.problems(KnowledgeBase.load(folder)));
    }

    @Test
    void lint_tells_what_is_off_and_what_counts_again() throws IOException {
        OffRecord.write(folder, CES);
        assertTrue(warnings(DAY).getFirst().endsWith("It answers unknown until then. Mend it before."));
        assertTrue(warnings(DAY.plusDays(7))
                .getFirst()
                .endsWith("It counts again. Delete the record, or mend the rule and say anew why it is off."));
    }

    private List<String> warnings(LocalDate day) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(0, Knowledge.lint(Optional.of(folder), day, out, out));
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("warning"))
                .toList();
    }

    private static String text(String name) {
        return Folder.good().stream()
                .filter(file -> file.at().name().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
