package org.foramen.clinic.consult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Decision;
import org.foramen.chart.Site;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.foramen.criteria.Request;
import org.junit.jupiter.api.Test;

class DecisionFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words WORDS = Languages.of(ZoneOffset.UTC).spokenTo(List.of(Locale.ENGLISH));
    private static final Optional<Request> RFA =
            Optional.of(Request.of("lumbar-medial-branch-rfa", Site.all("L4-5 left")));

    @Test
    void a_decision_keeps_its_place_its_reason_and_the_knowledge_it_saw() {
        Map<String, String> typed = Map.of("what", "do-not-offer", "reason", "71% is not 80%", "knowledge", "abc");
        Decision decision = switch (read(typed, RFA)) {
            case Read.Understood<Decision>(Decision made) -> made;
            case Read.Misread<Decision>(List<Problem> problems) -> fail(problems.toString());
        };
        assertEquals("abc", decision.knowledge());
        assertEquals("L4-5 left", decision.sites().getFirst().toString());
    }

    @Test
    void a_decision_on_knowledge_that_has_changed_meanwhile_is_not_taken() {
        Map<String, String> typed = Map.of("what", "wait", "reason", "better", "knowledge", "of yesterday");
        assertEquals(
                "The knowledge has changed since this page was shown. Read the page again before you decide.",
                problems(typed, RFA).getFirst().message());
    }

    @Test
    void a_procedure_is_requested_only_when_it_was_put_with_its_place() {
        Map<String, String> typed = Map.of("what", "request", "reason", "it is time", "knowledge", "abc");
        assertEquals("what", problems(typed, Optional.empty()).getFirst().field());
    }

    private static List<Problem> problems(Map<String, String> typed, Optional<Request> about) {
        return switch (read(typed, about)) {
            case Read.Understood<Decision>(Decision made) -> fail("decided " + made);
            case Read.Misread<Decision>(List<Problem> problems) -> problems;
        };
    }

    private static Read<Decision> read(Map<String, String> typed, Optional<Request> about) {
        return DecisionForm.read(new Reading(new Typed(typed), WORDS, TODAY), about, TODAY, "abc");
    }
}
