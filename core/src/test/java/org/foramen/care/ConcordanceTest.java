package org.foramen.care;

import static org.foramen.care.Concordance.Reason.NOTHING;
import static org.foramen.care.Concordance.Reason.NOT_SEEN;
import static org.foramen.care.Concordance.Reason.OTHER_SIDE;
import static org.foramen.care.Concordance.Reason.SAID;
import static org.foramen.care.Concordance.Reason.SAME_SIDE;
import static org.foramen.care.Concordance.Reason.SIGN_THERE;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Pain;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.criteria.Truth;
import org.junit.jupiter.api.Test;

/** Whether a study agrees with pain and examination: what was said first, then places and sides, each side alike. */
class ConcordanceTest {
    private static final String[][] SIDES = {{"left", "right"}, {"right", "left"}};

    @Test
    void what_somebody_wrote_of_it_goes_before_every_comparison() {
        assertStudy(MET, SAID, 0, study("L5-S1 left", true, Optional.of(true)), pain("leg right"));
        assertStudy(NOT_MET, SAID, 0, study("L5-S1 left", true, Optional.of(false)), sign("L5-S1 left", true));
    }

    @Test
    void with_what_a_study_does_not_show_nothing_can_agree() {
        assertStudy(UNKNOWN, NOT_SEEN, 0, study("L5-S1 left", false, Optional.empty()), pain("leg right"));
    }

    @Test
    void a_sign_at_the_same_place_and_side_agrees_and_one_on_the_other_side_does_not() {
        for (String[] side : SIDES) {
            Fact seen = seen("L5-S1 " + side[0]);
            assertStudy(MET, SIGN_THERE, 1, seen, sign("L5-S1 " + side[0], true), pain("leg " + side[1]));
            assertStudy(UNKNOWN, NOTHING, 0, seen, sign("L5-S1 " + side[1], true));
            assertStudy(UNKNOWN, NOTHING, 0, seen, sign("L4-5 " + side[0], true));
            assertStudy(UNKNOWN, NOTHING, 0, seen, sign("L5-S1 " + side[0], false));
        }
        assertStudy(UNKNOWN, NOTHING, 0, seen("L5-S1 left"), Ward.finding("weakness", true));
    }

    @Test
    void pain_on_the_other_side_alone_speaks_against_it_on_either_side() {
        for (String[] side : SIDES) {
            Fact seen = seen("L5-S1 " + side[0]);
            assertStudy(NOT_MET, OTHER_SIDE, 1, seen, pain("leg " + side[1]));
            assertStudy(NOT_MET, OTHER_SIDE, 2, seen, pain("leg " + side[1]), pain("low-back " + side[1]));
        }
    }

    @Test
    void pain_on_the_same_side_or_on_both_is_no_proof_and_speaks_against_nothing() {
        for (String[] side : SIDES) {
            Fact seen = seen("L5-S1 " + side[0]);
            assertStudy(UNKNOWN, SAME_SIDE, 1, seen, pain("leg " + side[0]));
            assertStudy(UNKNOWN, SAME_SIDE, 1, seen, pain("leg both"));
            assertStudy(UNKNOWN, SAME_SIDE, 2, seen, pain("leg " + side[1]), pain("leg " + side[0]));
        }
    }

    @Test
    void a_side_that_nobody_wrote_down_or_pain_of_the_other_half_of_the_body_is_compared_with_nothing() {
        assertStudy(UNKNOWN, NOTHING, 0, seen("L5-S1 left"), pain("low-back"));
        assertStudy(UNKNOWN, NOTHING, 0, seen("L5-S1 left"), pain("low-back midline"));
        assertStudy(UNKNOWN, NOTHING, 0, seen("L5-S1 left"), pain("arm right"));
        for (String side : List.of("", " both", " midline")) {
            assertStudy(UNKNOWN, NOTHING, 0, seen("L5-S1" + side), pain("leg right"));
        }
        assertStudy(UNKNOWN, NOTHING, 0, seen(""), pain("leg right"));
    }

    private static void assertStudy(Truth agrees, Concordance.Reason reason, int because, Fact... facts) {
        List<Concordance> all = Concordance.of(Ward.of(facts).view().entries());
        assertEquals(1, all.size());
        assertEquals(reason, all.getFirst().reason());
        assertEquals(agrees, all.getFirst().agrees());
        assertEquals(because, all.getFirst().because().size());
        assertEquals(facts[0], all.getFirst().shown());
    }

    private static Fact seen(String site) {
        return study(site, true, Optional.empty());
    }

    private static Fact study(String site, boolean present, Optional<Boolean> said) {
        return new Imaging(Ward.SERVICE, "mri", Term.word("disc-herniation"), present, Site.of(site), said);
    }

    private static Fact sign(String site, boolean present) {
        return new Finding(Ward.SERVICE, Term.word("weakness"), present, Site.of(site));
    }

    private static Fact pain(String site) {
        return new Pain(
                Ward.SERVICE,
                Site.of(site).orElseThrow(),
                Pain.Pattern.RADICULAR,
                Optional.empty(),
                OptionalInt.empty());
    }
}
