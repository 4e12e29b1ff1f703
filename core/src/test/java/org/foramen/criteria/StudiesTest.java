package org.foramen.criteria;

import static org.foramen.criteria.Say.imaging;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.foramen.chart.Imaging;
import org.foramen.chart.Kind;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** What imaging shows, where, and whether it fits the symptoms. */
class StudiesTest {
    private static final Criterion HERNIATION = shows(false, true, Optional.empty());
    private static final Criterion STUDY =
            new Criterion.Imaged(Scene.names("mri", "ct"), Names.ANY, false, Optional.of(Span.months(24)), false);

    private static Criterion shows(boolean concordant, boolean here, Optional<Span> within) {
        return new Criterion.Imaged(Names.ANY, Scene.names("disc-herniation"), concordant, within, here);
    }

    private static Truth told(Criterion criterion, Imaging... studies) {
        return Scene.on("2026-12-01").at("L4-5 left").known(studies).truth(criterion);
    }

    private static Imaging seen(boolean present, String at) {
        return imaging("2026-06-01", "mri", "disc-herniation", present, at);
    }

    @Test
    void a_finding_at_the_level_is_there_or_not_as_the_study_says() {
        assertEquals(MET, told(HERNIATION, seen(true, "L4-5 left")));
        assertEquals(NOT_MET, told(HERNIATION, seen(false, "L4-5 left")));
        assertEquals(UNKNOWN, told(HERNIATION));
    }

    @Test
    void a_study_that_shows_another_level_says_nothing_of_this_one() {
        assertEquals(UNKNOWN, told(HERNIATION, seen(true, "L5-S1 left")));
        assertEquals(UNKNOWN, told(HERNIATION, seen(true, "C5-6")));
    }

    @Test
    void a_finding_of_unsaid_side_or_level_leaves_it_open() {
        assertEquals(UNKNOWN, told(HERNIATION, seen(true, "L4-5")));
        assertEquals(UNKNOWN, told(HERNIATION, seen(true, "")));
        assertEquals(MET, told(HERNIATION, seen(true, "L4-5 midline")));
    }

    @Test
    void the_most_telling_study_decides() {
        assertEquals(
                MET,
                told(
                        HERNIATION,
                        seen(true, "L4-5 left"),
                        imaging("2026-10-01", "ct", "disc-herniation", false, "L4-5 left")));
    }

    @Test
    void agreement_that_nobody_stated_is_asked_and_disagreement_refuses() {
        Criterion concordant = shows(true, true, Optional.empty());
        assertEquals(MET, told(concordant, seen(true, "L4-5 left")));
        assertEquals(UNKNOWN, told(concordant, agreeing(Optional.empty())));
        assertEquals(NOT_MET, told(concordant, agreeing(Optional.of(false))));
    }

    private static Imaging agreeing(Optional<Boolean> concordant) {
        return new Imaging(
                Say.day("2026-06-01"), "mri", Term.word("disc-herniation"), true, Site.of("L4-5 left"), concordant);
    }

    @Test
    void where_only_a_study_is_asked_for_one_that_found_nothing_is_a_study() {
        assertEquals(MET, told(STUDY, seen(false, "L4-5 left")));
        assertEquals(UNKNOWN, told(STUDY, imaging("2026-06-01", "xray", "study", true, "")));
        assertEquals(UNKNOWN, told(STUDY, imaging("2024-12-01", "mri", "study", true, "")));
        assertEquals(MET, told(STUDY, imaging("2024-12-02", "mri", "study", true, "")));
    }

    @Test
    void no_review_makes_a_missing_study_an_answer() {
        assertEquals(
                UNKNOWN,
                Scene.on("2026-12-01")
                        .known(Say.reviewed(Kind.IMAGING, "2020-01-01", "2026-11-22"))
                        .truth(STUDY));
    }
}
