package org.foramen.clinic.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Score;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words WORDS = Languages.of(ZoneOffset.UTC).spokenTo(List.of(Locale.ENGLISH));
    private static final Map<String, String> BLOCK =
            Map.of("target", "medial-branch", "sites", "L4-5 left", "on", "2026-09-15", "before", "7", "after", "2");

    @Test
    void a_pain_score_that_is_none_says_which_numbers_are() {
        for (String wrong : List.of("11", "-1", "7.5", "seven", "")) {
            assertEquals(
                    "Choose a whole number from 0 (no pain) to 10 (worst pain imaginable).",
                    problem(new ScoreForm(), "value", Map.of("scale", "nrs", "value", wrong, "on", "2026-11-01")),
                    wrong);
        }
    }

    @Test
    void a_disability_score_may_have_a_decimal_and_ends_at_a_hundred() {
        Score score = assertInstanceOf(
                Score.class, understood(new ScoreForm(), Map.of("scale", "odi", "value", "43,5", "on", "2026-11-01")));
        assertEquals(new BigDecimal("43.5"), score.value().orElseThrow().value());
        assertEquals(
                "Enter a number from 0 to 100.",
                problem(new ScoreForm(), "value", Map.of("scale", "odi", "value", "101", "on", "2026-11-01")));
    }

    @Test
    void a_day_that_does_not_exist_is_told_by_name() {
        assertEquals("30 February 2026 does not exist.", dayProblem("2026-02-30"));
        assertEquals("29 February 2023 does not exist: 2023 is not a leap year.", dayProblem("2023-02-29"));
        assertEquals("Write the day as year-month-day, for example 2026-11-22.", dayProblem("03/04/2026"));
        assertEquals("This day is in the future. Enter the day on which it was so.", dayProblem("2026-11-23"));
    }

    @Test
    void a_level_that_does_not_exist_is_no_place() {
        assertEquals(
                "\"L7\" is not a spinal level. If the anatomy is transitional, choose \"transitional\" and describe it.",
                problem(new BlockForm(), "sites", with("sites", "L7")));
    }

    @Test
    void a_block_without_a_side_asks_for_one() {
        assertEquals("Choose a side: right, left, or both.", problem(new BlockForm(), "sites", with("sites", "L4-5")));
    }

    @Test
    void relief_needs_a_score_from_before_the_block() {
        assertEquals(
                "Relief in percent needs a pain score from before the block. Enter it, or leave the relief empty.",
                problem(new BlockForm(), "before", with("before", "")));
    }

    @Test
    void a_block_is_kept_as_it_was_told() {
        Intervention block = assertInstanceOf(
                Intervention.class, understood(new BlockForm(), with("lasted", "5", "agent", "bupivacaine 0.5%")));
        assertEquals(Optional.of(Duration.ofHours(5)), block.response().lasted());
        assertEquals("bupivacaine", block.injectate().getFirst().drug().code());
        assertEquals("0.5%", block.injectate().getFirst().strength());
        assertEquals("L4-5 left", block.sites().getFirst().toString());
    }

    @Test
    void a_review_that_ends_before_it_starts_is_refused() {
        assertEquals(
                "The end (2025-01-01) is before the start (2026-01-01).",
                problem(
                        new ReviewForm(),
                        "to",
                        Map.of("of", "intervention", "from", "2026-01-01", "to", "2025-01-01", "on", "2026-11-01")));
    }

    @Test
    void a_review_says_which_list_is_whole() {
        Reviewed reviewed = assertInstanceOf(
                Reviewed.class,
                understood(
                        new ReviewForm(),
                        Map.of("of", "intervention", "from", "2025-11-01", "to", "2026-11-01", "on", "2026-11-01")));
        assertEquals(Kind.INTERVENTION, reviewed.of());
    }

    @Test
    void a_finding_is_present_or_absent_and_nothing_is_guessed() {
        assertEquals(
                "Choose whether it was present or absent.",
                problem(new FindingForm(List::of), "present", Map.of("what", "taut band", "on", "2026-11-01")));
        Finding finding = assertInstanceOf(
                Finding.class,
                understood(
                        new FindingForm(List::of),
                        Map.of("what", "Radicular  pain", "present", "absent", "on", "2026-11-01")));
        assertEquals("radicular-pain", finding.what().code());
    }

    @Test
    void everything_wrong_is_told_at_once() {
        List<Problem> problems = problems(new BlockForm(), Map.of("after", "2"));
        assertEquals(
                List.of("target", "sites", "on", "before"),
                problems.stream().map(Problem::field).distinct().toList());
    }

    private static String dayProblem(String day) {
        return problem(new ScoreForm(), "on", Map.of("scale", "nrs", "value", "5", "on", day));
    }

    private static Map<String, String> with(String... changes) {
        Map<String, String> fields = new java.util.HashMap<>(BLOCK);
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    private static String problem(FactForm form, String field, Map<String, String> typed) {
        return problems(form, typed).stream()
                .filter(p -> p.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElseGet(() -> fail("no problem at " + field));
    }

    private static List<Problem> problems(FactForm form, Map<String, String> typed) {
        return switch (form.read(reading(typed))) {
            case Read.Understood<Fact>(Fact fact) -> fail("understood as " + fact);
            case Read.Misread<Fact>(List<Problem> problems) -> problems;
        };
    }

    private static Fact understood(FactForm form, Map<String, String> typed) {
        return switch (form.read(reading(typed))) {
            case Read.Understood<Fact>(Fact fact) -> fact;
            case Read.Misread<Fact>(List<Problem> problems) -> fail(problems.toString());
        };
    }

    private static Reading reading(Map<String, String> typed) {
        return new Reading(new Typed(typed), WORDS, TODAY);
    }
}
