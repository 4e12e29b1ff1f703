package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.criteria.Span;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;

/** Every test and every combination that the format knows, each in one clause of {@code every-test.yaml}. */
class EveryTestTest {
    private final Library library = Folder.library(Folder.read(Folder.good()));
    private final Criterion.All all = (Criterion.All) library.policy("every-test", LocalDate.of(2026, 11, 22))
            .orElseThrow()
            .rules()
            .getFirst()
            .criterion();
    private final Map<String, Criterion.Stated> stated = new HashMap<>();
    private final Set<Class<?>> met = new HashSet<>();

    EveryTestTest() {
        walk(all);
    }

    @Test
    void every_criterion_there_is_can_be_written() {
        Set<String> possible = new TreeSet<>();
        Arrays.stream(Criterion.class.getPermittedSubclasses()).forEach(type -> possible.add(type.getSimpleName()));
        // no rule is written switched off: the record of a switch puts Off around it
        possible.remove(Criterion.Off.class.getSimpleName());
        Set<String> written = new TreeSet<>();
        met.forEach(type -> written.add(type.getSimpleName()));
        assertEquals(possible, written);
    }

    @Test
    void every_key_of_the_format_is_a_test() {
        Set<String> keys = new TreeSet<>(Tests.of(new NameShapes(new Lexicon(), new Defined(Set.of(), true)))
                .keySet());
        keys.removeIf(key -> stated.containsKey("T-" + key));
        assertEquals(Set.of(), keys);
    }

    @Test
    void names_may_be_one_a_list_or_any_within_a_span_and_here() {
        assertEquals(present(Kind.FINDING, "taut-band"), test("finding"));
        assertEquals(present(Kind.ALLERGY, "latex", "iodine"), test("allergy"));
        assertEquals(new Criterion.Present(Kind.IMPLANT, Names.ANY, Optional.empty(), false), test("implant"));
        assertEquals(
                new Criterion.Present(
                        Kind.DIAGNOSIS, names("low-back-pain"), Optional.of(new Span(2, Span.Unit.YEARS)), true),
                test("diagnosis"));
        for (Kind kind : List.of(Kind.DOCUMENT, Kind.PREFERENCE, Kind.CONSENT, Kind.COMPLICATION, Kind.MEDICATION)) {
            assertEquals(kind, ((Criterion.Present) test(kind.word())).kind());
        }
    }

    @Test
    void values_have_a_bound_with_its_unit() {
        assertEquals(
                new Criterion.Measured(Kind.SCORE, names("odi"), Optional.of(Bound.atLeast("21")), Optional.empty()),
                test("score"));
        assertEquals(
                new Criterion.Measured(
                        Kind.LAB, names("inr"), Optional.of(Bound.atMost("1.5")), Optional.of(Span.days(7))),
                test("lab"));
        assertEquals(
                Optional.of(new Bound(Bound.Sense.UNDER, 15_050, "kg")), ((Criterion.Measured) test("vital")).bound());
        assertEquals(new Criterion.Aged(Bound.atLeast("18")), test("age"));
    }

    @Test
    void pain_care_and_imaging_say_what_where_and_for_how_long() {
        assertEquals(
                new Criterion.Hurts(
                        Set.of(Pain.Pattern.AXIAL, Pain.Pattern.WIDESPREAD),
                        Optional.of(Span.weeks(12)),
                        Optional.of(new Bound(Bound.Sense.OVER, 600, "1"))),
                test("pain"));
        assertEquals(
                new Criterion.Course(names("physical-therapy", "nsaid"), Optional.empty(), Set.of()), test("care"));
        assertEquals(
                new Criterion.Imaged(names("mri"), names("disc-herniation"), true, Optional.of(Span.months(24)), true),
                test("imaging"));
        Criterion.Course course =
                (Criterion.Course) library.candidacy().reasons().getFirst().test();
        assertEquals(Set.of(Therapy.Result.FAILED), course.results());
    }

    @Test
    void procedures_are_counted_timed_and_weighed() {
        Names rfa = names("facet-rfa");
        assertEquals(new Criterion.Blocks(names("medial-branch"), 2, 8_000, true, rfa), test("blocks"));
        assertEquals(new Criterion.Paired(names("facet-diagnostic")), test("paired"));
        assertEquals(
                new Criterion.Sessions(names("facet-block"), Criterion.Intent.DIAGNOSTIC, 4, Span.months(12), false),
                test("sessions"));
        assertEquals(new Criterion.Apart(rfa, Criterion.Intent.EITHER, Span.weeks(2), true), test("interval"));
        assertEquals(new Criterion.Sustained(rfa, 5_000, Span.months(6), Criterion.Gain.EITHER, true), test("relief"));
        assertEquals(
                new Criterion.Had(rfa, Optional.of(new Span(2, Span.Unit.YEARS)), Optional.of(Span.months(6)), false),
                test("had"));
    }

    @Test
    void a_request_has_words_and_numbers() {
        assertEquals(new Criterion.Asked("also", names("none")), test("request"));
        assertEquals(
                new Criterion.Counted("temperature", new Bound(Bound.Sense.AT_LEAST, 8_000, "Cel")), test("number"));
    }

    @Test
    void combinations_hold_their_parts_in_order() {
        assertEquals(new Criterion.Not(present(Kind.IMPLANT, "pacemaker")), test("not"));
        assertEquals(
                new Criterion.When(
                        new Criterion.Asked("purpose", names("therapeutic-repeat")),
                        present(Kind.DOCUMENT, "repeat-reason")),
                test("when"));
        assertEquals(2, ((Criterion.AtLeast) test("at-least")).count());
        Criterion.Unless unless = (Criterion.Unless) test("unless");
        assertEquals(
                new Criterion.Had(names("facet-rfa"), Optional.empty(), Optional.empty(), false), unless.exception());
        assertEquals(
                new Criterion.All(List.of(present(Kind.FINDING, "sign-a"), present(Kind.FINDING, "sign-b"))),
                unless.rule());
    }

    @Test
    void a_clause_says_who_can_answer_how_silence_is_read_and_when_it_is_due() {
        Clause clause = stated.get("T-diagnosis").clause();
        assertEquals("coder", clause.from());
        assertEquals(Clause.Silence.ASSUMED, clause.silence());
        assertEquals(Clause.Due.CLAIM, clause.due());
        Clause usual = stated.get("T-finding").clause();
        assertEquals("clinician", usual.from());
        assertEquals(Clause.Silence.ASKS, usual.silence());
        assertEquals(Clause.Due.REQUEST, usual.due());
    }

    private Criterion test(String key) {
        return stated.get("T-" + key).test();
    }

    private Names names(String... words) {
        return Names.of(library.lexicon(), words);
    }

    private Criterion present(Kind kind, String... words) {
        return new Criterion.Present(kind, names(words), Optional.empty(), false);
    }

    private void walk(Criterion criterion) {
        met.add(criterion.getClass());
        switch (criterion) {
            case Criterion.Stated clause -> {
                stated.put(clause.clause().id(), clause);
                walk(clause.test());
            }
            case Criterion.All parts -> parts.parts().forEach(this::walk);
            case Criterion.Any parts -> parts.parts().forEach(this::walk);
            case Criterion.AtLeast parts -> parts.parts().forEach(this::walk);
            default -> {}
        }
    }
}
