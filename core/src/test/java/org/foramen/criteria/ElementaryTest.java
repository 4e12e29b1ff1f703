package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Agreement;
import org.foramen.chart.BodyPart;
import org.foramen.chart.Conference;
import org.foramen.chart.Fact;
import org.foramen.chart.Implant;
import org.foramen.chart.Kind;
import org.foramen.chart.Limb;
import org.foramen.chart.PlanStep;
import org.foramen.chart.PlanStep.Discipline;
import org.foramen.chart.PlanStep.State;
import org.foramen.chart.StopOverride.Reason;
import org.foramen.chart.Term;
import org.foramen.chart.Values;
import org.junit.jupiter.api.Test;

/** What people decide, plan and wish together stands in a chart like everything else. */
class ElementaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static long[] rows(Fact fact) {
        return Elementary.rows(fact, new Lexicon());
    }

    private static Agreement agreed(Agreement.Chosen chosen) {
        return new Agreement(DAY, chosen, "epidural-caudal", List.of(), "yes", "yes", "hash");
    }

    private static PlanStep step(State state) {
        return new PlanStep(
                DAY,
                "rehabilitation-1",
                Discipline.REHABILITATION,
                "to walk",
                "Kenji",
                Optional.empty(),
                Optional.empty(),
                "",
                state,
                "");
    }

    @Test
    void to_do_it_is_not_the_same_as_to_decide_later() {
        long[] done = rows(agreed(Agreement.Chosen.DO_IT));
        assertFalse(Arrays.equals(done, rows(agreed(Agreement.Chosen.LATER))));
        assertTrue(Arrays.equals(rows(agreed(Agreement.Chosen.NOT_THIS)), rows(agreed(Agreement.Chosen.LATER))));
    }

    @Test
    void from_a_step_a_wish_and_a_conference_no_rule_reads_anything() {
        assertEquals(0, rows(step(State.PROPOSED)).length);
        assertEquals(0, rows(new Values(DAY, List.of("sleep"), "")).length);
        assertEquals(0, rows(new Conference(DAY, "now?", List.of(), List.of(), "", "wait", List.of())).length);
    }

    @Test
    void a_step_is_over_when_it_is_done_or_stopped() {
        assertEquals(
                List.of(State.DONE, State.STOPPED),
                Arrays.stream(State.values()).filter(State::over).toList());
    }

    @Test
    void a_reason_is_known_by_its_word_and_no_other_word_is_one() {
        for (Reason reason : Reason.values()) {
            assertEquals(Optional.of(reason), Reason.of(reason.word()));
        }
        assertEquals(Optional.empty(), Reason.of("because"));
    }

    @Test
    void a_limb_has_parts_on_both_sides_of_the_body() {
        assertTrue(Limb.LEG.parts(BodyPart.View.BACK).contains(BodyPart.CALF));
        assertTrue(Limb.LEG.parts(BodyPart.View.FRONT).contains(BodyPart.SHIN));
    }

    @Test
    void two_implants_of_which_nobody_said_where_leave_it_open_whether_one_is_here() {
        Criterion here = new Criterion.Present(Kind.IMPLANT, Scene.names("stimulator"), Optional.empty(), true);
        Scene scene = Scene.on("2026-12-01").at("L4-5 left");
        for (int day : new int[] {1, 2}) {
            scene = scene.known(
                    new Implant(LocalDate.of(2026, 3, day), Term.word("stimulator"), true, Optional.empty()));
        }
        assertEquals(Truth.UNKNOWN, scene.truth(here));
    }
}
