package org.foramen.criteria;

import static org.foramen.criteria.Say.day;
import static org.foramen.criteria.Say.pain;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Pain.Pattern;
import org.junit.jupiter.api.Test;

/** Pain of a pattern, for so long, and so bad. */
class PainTest {
    private static final Criterion THREE_MONTHS =
            new Criterion.Hurts(Set.of(), Optional.of(Span.months(3)), Optional.empty());
    private static final Criterion AXIAL =
            new Criterion.Hurts(Set.of(Pattern.AXIAL), Optional.empty(), Optional.empty());
    private static final Criterion BAD =
            new Criterion.Hurts(Set.of(), Optional.empty(), Optional.of(Bound.atLeast("4")));

    private static Truth on(String day, Criterion criterion, Pain... pains) {
        return Scene.on(day).at("L4-5 left").known(pains).truth(criterion);
    }

    private static Pain since(String since) {
        return pain("2026-10-01", "low-back", Pattern.AXIAL, since, 7);
    }

    @Test
    void three_months_are_three_calendar_months() {
        assertEquals(NOT_MET, on("2026-11-30", THREE_MONTHS, since("2026-09-01")));
        assertEquals(MET, on("2026-12-01", THREE_MONTHS, since("2026-09-01")));
        assertEquals(MET, on("2027-02-28", THREE_MONTHS, since("2026-11-30")));
    }

    @Test
    void a_month_without_its_day_is_open_until_even_its_last_day_is_long_enough_ago() {
        assertEquals(NOT_MET, on("2026-11-30", THREE_MONTHS, since("2026-09")));
        assertEquals(UNKNOWN, on("2026-12-01", THREE_MONTHS, since("2026-09")));
        assertEquals(MET, on("2026-12-30", THREE_MONTHS, since("2026-09")));
        Verdict open =
                Scene.on("2026-12-01").at("L4-5 left").known(since("2026-09")).put(THREE_MONTHS);
        assertEquals(day("2026-12-30"), Scene.ends(open));
    }

    @Test
    void a_beginning_that_nobody_wrote_down_is_asked() {
        assertEquals(UNKNOWN, on("2026-12-01", THREE_MONTHS, since("")));
        assertEquals(UNKNOWN, on("2026-12-01", THREE_MONTHS));
    }

    @Test
    void a_later_note_that_leaves_the_beginning_out_has_not_unsaid_it() {
        Pain later = pain("2026-11-01", "low-back", Pattern.AXIAL, "", 5);
        assertEquals(MET, on("2026-12-01", THREE_MONTHS, since("2026-09-01"), later));
        Pain unmeasured = pain("2026-11-01", "low-back", Pattern.AXIAL, "", -1);
        assertEquals(MET, on("2026-12-01", BAD, since("2026-09-01"), unmeasured));
    }

    @Test
    void the_latest_word_on_how_bad_it_is_decides() {
        Pain better = pain("2026-11-01", "low-back", Pattern.AXIAL, "", 3);
        assertEquals(NOT_MET, on("2026-12-01", BAD, since("2026-09-01"), better));
        assertEquals(MET, on("2026-12-01", BAD, since("2026-09-01")));
    }

    @Test
    void one_pain_that_fits_is_enough_and_an_unsaid_pattern_leaves_it_open() {
        Pain leg = pain("2026-10-01", "leg left", Pattern.RADICULAR, "2026-09-01", 7);
        assertEquals(NOT_MET, on("2026-12-01", AXIAL, leg));
        assertEquals(MET, on("2026-12-01", AXIAL, leg, since("2026-09-01")));
        assertEquals(UNKNOWN, on("2026-12-01", AXIAL, pain("2026-10-01", "leg", Pattern.UNSAID, "", 5)));
    }

    @Test
    void pain_in_the_neck_is_not_pain_in_the_back() {
        Pain neck = pain("2026-10-01", "neck", Pattern.AXIAL, "2026-01-01", 7);
        assertEquals(UNKNOWN, on("2026-12-01", AXIAL, neck));
        assertEquals(
                NOT_MET,
                Scene.on("2026-12-01")
                        .at("L4-5 left")
                        .known(neck)
                        .known(Say.reviewed(Kind.PAIN, "2026-01-01", "2026-11-22"))
                        .truth(AXIAL));
    }
}
