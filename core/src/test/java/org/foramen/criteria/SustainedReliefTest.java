package org.foramen.criteria;

import static org.foramen.criteria.Say.after;
import static org.foramen.criteria.Say.done;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Followup;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.junit.jupiter.api.Test;

/** Relief of three months: a value high enough on or after that day with none lower before it. */
class SustainedReliefTest {
    private static final Criterion THREE_MONTHS = relief(Criterion.Gain.PAIN);
    private static final Fact INJECTED = done("2026-03-01", "epidural", "L4-5 left", Response.UNSAID);

    private static Criterion relief(Criterion.Gain gain) {
        return new Criterion.Sustained(Scene.names("epidural"), 5000, Span.months(3), gain, true);
    }

    private static Truth told(Fact... followups) {
        return Scene.on("2026-12-01")
                .at("L4-5 left")
                .known(INJECTED)
                .known(followups)
                .truth(THREE_MONTHS);
    }

    private static Fact on(String day, String percent) {
        return after(day, "epidural", "2026-03-01", percent);
    }

    @Test
    void a_value_on_the_very_day_of_three_months_is_enough_and_one_the_day_before_is_not() {
        assertEquals(MET, told(on("2026-06-01", "50")));
        assertEquals(UNKNOWN, told(on("2026-05-31", "50")));
        assertEquals(MET, told(on("2026-05-31", "50"), on("2026-09-01", "55")));
    }

    @Test
    void a_lower_value_before_that_day_refuses_whatever_came_later() {
        assertEquals(NOT_MET, told(on("2026-05-31", "49.9")));
        assertEquals(NOT_MET, told(on("2026-04-01", "30"), on("2026-06-15", "80")));
    }

    @Test
    void a_lower_value_after_that_day_with_nothing_before_it_leaves_it_open() {
        assertEquals(UNKNOWN, told(on("2026-06-15", "20")));
        assertEquals(UNKNOWN, told(on("2026-06-15", "20"), on("2026-07-15", "60")));
        assertEquals(MET, told(on("2026-06-10", "60"), on("2026-07-15", "20")));
    }

    @Test
    void nothing_told_leaves_it_open() {
        assertEquals(UNKNOWN, told());
        assertEquals(UNKNOWN, Scene.on("2026-12-01").at("L4-5 left").truth(THREE_MONTHS));
    }

    @Test
    void relief_that_ended_on_a_day_was_there_until_then() {
        assertEquals(NOT_MET, until("2026-05-30", false));
        assertEquals(MET, until("2026-06-01", false));
        assertEquals(UNKNOWN, until("2026-05-30", true));
        assertEquals(MET, until("2026-06-01", true));
    }

    private static Truth until(String day, boolean still) {
        Response response = new Response(
                Optional.of(Relief.stated("60")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Say.day(day)),
                still,
                Optional.empty(),
                Optional.empty());
        return Scene.on("2026-12-01")
                .at("L4-5 left")
                .known(done("2026-03-01", "epidural", "L4-5 left", response))
                .truth(THREE_MONTHS);
    }

    @Test
    void relief_told_in_days_was_there_for_so_many_days() {
        assertEquals(MET, lasted(Duration.ofDays(92)));
        assertEquals(NOT_MET, lasted(Duration.ofDays(90)));
        assertEquals(NOT_MET, lasted(Duration.ofHours(6)));
    }

    private static Truth lasted(Duration lasted) {
        Response response = Response.of(Relief.stated("60")).lasting(lasted);
        return Scene.on("2026-12-01")
                .at("L4-5 left")
                .known(done("2026-03-01", "epidural", "L4-5 left", response))
                .truth(THREE_MONTHS);
    }

    @Test
    void only_the_last_of_them_is_asked_about() {
        Fact earlier = done("2025-10-01", "epidural", "L4-5 left", Response.UNSAID);
        Fact good = after("2026-02-15", "epidural", "2025-10-01", "90");
        assertEquals(UNKNOWN, told(earlier, good));
    }

    @Test
    void one_on_the_other_side_is_not_asked_about_and_one_of_unsaid_side_leaves_it_open() {
        Fact right = done("2026-08-01", "epidural", "L4-5 right", Response.UNSAID);
        Fact unsaid = done("2026-08-01", "epidural", "L4-5", Response.UNSAID);
        assertEquals(MET, told(on("2026-06-01", "50"), right));
        assertEquals(UNKNOWN, told(on("2026-06-01", "50"), unsaid));
    }

    @Test
    void better_function_is_enough_where_either_is_asked_for() {
        Followup walks = new Followup(
                Say.day("2026-06-10"),
                "epidural",
                Say.day("2026-03-01"),
                Optional.of(Relief.stated("20")),
                Optional.of(Relief.measured("odi", "50", "25")),
                Optional.of(true));
        Scene scene = Scene.on("2026-12-01").at("L4-5 left").known(INJECTED, walks);
        assertEquals(MET, scene.truth(relief(Criterion.Gain.EITHER)));
        assertEquals(MET, scene.truth(relief(Criterion.Gain.FUNCTION)));
        assertEquals(UNKNOWN, scene.truth(relief(Criterion.Gain.PAIN)));
        assertEquals(MET, scene.truth(relief(Criterion.Gain.CONSISTENT)));
    }
}
