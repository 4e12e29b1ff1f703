package org.foramen.care;

import static org.foramen.care.Pharmacy.YEAR;
import static org.foramen.care.Pharmacy.assertMixed;
import static org.foramen.care.Pharmacy.guards;
import static org.foramen.care.Pharmacy.mixed;
import static org.foramen.care.Pharmacy.mixture;
import static org.foramen.care.Pharmacy.steroids;
import static org.foramen.care.Pharmacy.table;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.foramen.care.Pharmacy.Row;
import org.foramen.library.DoseTable;
import org.junit.jupiter.api.Test;

/** Sums of doses in words: one for each drug, and one for drugs that share an allowance. */
class DoseGuardsTest {
    @Test
    void each_drug_is_a_safeguard_that_says_how_much_and_what_the_limit_is() {
        DoseTable lidocaine = table(
                "lidocaine",
                Row.of("US").most("300"),
                Row.of("UK").most("200").of(Optional.empty(), Optional.empty(), false));
        Safeguard guard =
                guards(Ward.of().said("dose", "lidocaine 1% 25 mL"), lidocaine).getFirst();
        assertEquals("lidocaine", guard.id());
        assertEquals(MET, guard.safe(), "what is shown beside does not decide");
        assertEquals("lidocaine: 250 mg in this session; the limit is 300 mg.", guard.says());
        assertEquals(
                "Says UK. Here too much, 250 mg in this session; the limit is 200 mg. (Shown beside; it does not decide"
                        + " here.)",
                guard.rows().getLast().says());
        assertFalse(guard.rows().getFirst().says().contains("Shown beside"));
        assertEquals("", guard.ask());
        assertEquals("", guard.from());
        assertEquals(Optional.empty(), guard.until());
    }

    @Test
    void a_dose_that_is_over_or_not_known_says_so() {
        DoseTable lidocaine = table(
                "lidocaine",
                Row.of("US").most("300"),
                Row.of("UK").most("200").of(Optional.empty(), Optional.empty(), false));
        Safeguard over =
                guards(Ward.of().said("dose", "lidocaine 1% 31 mL"), lidocaine).getFirst();
        assertEquals("lidocaine: too much, 310 mg in this session; the limit is 300 mg.", over.says());
        Safeguard open =
                guards(Ward.of().said("injectate", "lidocaine"), lidocaine).getFirst();
        assertEquals("clinician", open.from());
        assertEquals(List.of(), guards(Ward.of().said("dose", "lidocaine 1% 1 mL"), table("lidocaine")));
    }

    @Test
    void a_limit_that_only_stands_beside_is_told_where_there_is_no_other() {
        DoseTable lidocaine =
                table("lidocaine", Row.of("UK").most("200").of(Optional.empty(), Optional.empty(), false));
        Safeguard guard =
                guards(Ward.of().said("dose", "lidocaine 1% 25 mL"), lidocaine).getFirst();
        assertEquals(MET, guard.safe());
        assertEquals("lidocaine: too much, 250 mg in this session; the limit is 200 mg.", guard.says());
    }

    @Test
    void a_physician_can_decide_on_what_is_over_and_on_what_no_source_counts_and_not_on_what_can_be_looked_up() {
        DoseTable session = steroids(Row.of("S").most("80"));
        Ward weak = Ward.of().said("dose", "triamcinolone 120 mg");
        assertTrue(guards(weak, session).getFirst().decidable());
        Ward little = Ward.of().said("dose", "methylprednisolone 20 mg");
        assertFalse(guards(little, session).getFirst().decidable());
        DoseTable lidocaine = table("lidocaine", Row.of("US").most("300"));
        assertTrue(guards(Ward.of().said("dose", "lidocaine 1% 31 mL"), lidocaine)
                .getFirst()
                .decidable());
        assertFalse(guards(Ward.of().said("injectate", "lidocaine"), lidocaine)
                .getFirst()
                .decidable());
    }

    @Test
    void a_sum_that_rests_on_a_weak_figure_says_how_much_of_it_does() {
        DoseTable session = steroids(Row.of("S").most("80"));
        Safeguard guard = guards(Ward.of().said("dose", "triamcinolone 40 mg", "methylprednisolone 20 mg"), session)
                .getFirst();
        assertTrue(
                guard.says().contains("60 mg in this session, 40 mg of it counted by a figure that has no source"),
                guard.says());
        assertTrue(guards(
                        Ward.of().said("dose", "lidocaine 1% 1 mL"),
                        table("lidocaine", Row.of("KG").each("4.5")))
                .getFirst()
                .says()
                .endsWith("the limit cannot be told yet."));
    }

    @Test
    void drugs_that_share_an_allowance_use_it_up_together() {
        DoseTable lidocaine =
                table("lidocaine", Row.of("L").most("300"), Row.of("L2").most("400"));
        DoseTable bupivacaine = table("bupivacaine", Row.of("B").most("150"));
        assertMixed(MET, "100%", "lidocaine 1% 15 mL", "bupivacaine 0.5% 15 mL", lidocaine, bupivacaine);
        assertMixed(NOT_MET, "100.4%", "lidocaine 1% 15.1 mL", "bupivacaine 0.5% 15 mL", lidocaine, bupivacaine);
        Safeguard open = mixed("lidocaine 1% 1 mL", "bupivacaine", lidocaine, bupivacaine);
        assertEquals(UNKNOWN, open.safe());
        assertEquals("clinician", open.from());
        assertTrue(open.ask().contains("How much bupivacaine is meant"), open.ask());
    }

    @Test
    void a_share_of_a_limit_that_nobody_knows_is_not_known() {
        DoseTable lidocaine =
                table("lidocaine", Row.of("L").most("300"), Row.of("L2").most("400"));
        DoseTable unweighed =
                table("bupivacaine", Row.of("KG").each("2"), Row.of("B").most("150"));
        Safeguard unknown = mixed("lidocaine 1% 1 mL", "bupivacaine 0.5% 1 mL", lidocaine, unweighed);
        assertEquals(UNKNOWN, unknown.safe());
        assertTrue(
                unknown.says()
                        .contains("a share that cannot be told yet of what may be given: 10 mg of 300 mg, 5 mg of a"
                                + " limit that cannot be told yet."),
                unknown.says());
        assertEquals(
                NOT_MET,
                mixed("lidocaine 1% 31 mL", "bupivacaine 0.5% 1 mL", lidocaine, unweighed)
                        .safe()
                        .and(MET));
    }

    @Test
    void of_a_drug_that_may_not_be_given_at_all_there_is_no_share() {
        DoseTable none = table("lidocaine", Row.of("L").most("0"));
        DoseTable bupivacaine = table("bupivacaine", Row.of("B").most("150"));
        Safeguard refused = mixed("lidocaine 1% 1 mL", "bupivacaine 0.5% 1 mL", none, bupivacaine);
        assertEquals(NOT_MET, refused.safe());
        assertTrue(refused.says().contains("10 mg of 0 mg, 5 mg of 150 mg"), refused.says());
        assertFalse(refused.says().contains("%"), "nothing has a share of nothing");
    }

    @Test
    void one_drug_alone_shares_nothing() {
        DoseTable lidocaine = table("lidocaine", Row.of("L").most("300"));
        DoseTable bupivacaine = table("bupivacaine", Row.of("B").most("150"));
        assertEquals(
                1,
                mixture(Ward.of().said("dose", "lidocaine 1% 15 mL"), lidocaine, bupivacaine)
                        .size());
        DoseTable beside = table("bupivacaine", Row.of("B").most("150").of(Optional.empty(), Optional.empty(), false));
        Ward both = Ward.of().said("dose", "lidocaine 1% 15 mL", "bupivacaine 0.5% 1 mL");
        assertEquals(2, mixture(both, lidocaine, beside).size(), "what only stands beside binds nothing");
        DoseTable window = table("bupivacaine", Row.of("B").most("150").within(YEAR));
        assertEquals(2, mixture(both, lidocaine, window).size(), "nor does what is summed over a year");
    }
}
