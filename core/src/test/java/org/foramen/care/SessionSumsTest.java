package org.foramen.care;

import static org.foramen.care.Pharmacy.assertHeld;
import static org.foramen.care.Pharmacy.held;
import static org.foramen.care.Pharmacy.mixed;
import static org.foramen.care.Pharmacy.sums;
import static org.foramen.care.Pharmacy.table;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.Pharmacy.Row;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient.Sex;
import org.foramen.chart.Site;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.library.DoseTable;
import org.junit.jupiter.api.Test;

/** What a session would give, summed over all its places, against every limit. */
class SessionSumsTest {
    @Test
    void a_dose_is_within_up_to_the_limit_itself_and_over_by_any_more() {
        DoseTable lidocaine = table("lidocaine", Row.of("US").most("300"));
        assertHeld("300", MET, held(Ward.of().said("dose", "lidocaine 1% 30 mL"), lidocaine));
        assertHeld("301", NOT_MET, held(Ward.of().said("dose", "lidocaine 1% 30.1 mL"), lidocaine));
    }

    @Test
    void what_is_given_at_each_place_counts_at_each_and_both_sides_are_two() {
        DoseTable lidocaine = table("lidocaine", Row.of("US").most("300"));
        Ward three = Ward.of().at("L4-5 both and L5-S1 left").said("dose", "lidocaine 1% 10 mL");
        assertHeld("300", MET, held(three, lidocaine));
        Ward all = Ward.of().at("L4-5 both and L5-S1 left").said("dose", "lidocaine 1% 10 mL in all");
        assertHeld("100", MET, held(all, lidocaine));
    }

    @Test
    void what_other_parts_of_the_session_give_is_summed_with_the_rest() {
        DoseTable lidocaine = table("lidocaine", Row.of("US").most("300"));
        Request other = new Request(
                "trigger-point-injection",
                Site.all("neck left"),
                Optional.of(Ward.SERVICE),
                Map.of("dose", List.of("lidocaine 2% 10 mL")));
        assertHeld(
                "301",
                NOT_MET,
                held(Ward.of().said("dose", "lidocaine 1% 10.1 mL").besides(other), lidocaine));
        assertHeld("200", MET, held(Ward.of().besides(other), lidocaine));
    }

    @Test
    void nothing_is_summed_of_a_drug_that_nobody_means_to_give() {
        DoseTable lidocaine = table("lidocaine", Row.of("US").most("300"));
        assertEquals(List.of(), sums(Ward.of(Ward.dose("2026-12-01", "lidocaine", "300", "mg")), lidocaine));
        assertEquals(List.of(), sums(Ward.of().said("dose", "saline 1 mL"), lidocaine));
        assertEquals(
                1,
                sums(Ward.of().said("dose", "lidocaine 1% 1 mL"), lidocaine, table("ropivacaine"))
                        .size());
    }

    @Test
    void a_dose_that_nobody_knows_is_asked_and_is_never_within() {
        DoseTable lidocaine = table("lidocaine", Row.of("US").most("300"));
        DoseSum.Held open = held(Ward.of().said("injectate", "lidocaine"), lidocaine);
        assertHeld("0", UNKNOWN, open);
        assertEquals(
                List.of("How much lidocaine is meant, with its concentration where it is a volume?"), open.missing());
    }

    @Test
    void a_limit_with_adrenaline_speaks_only_where_all_of_it_has_some() {
        DoseTable lidocaine = table(
                "lidocaine",
                Row.of("WITH").most("500").adrenaline(true),
                Row.of("PLAIN").most("300").adrenaline(false));
        assertEquals(
                "PLAIN",
                held(Ward.of().said("dose", "lidocaine 1% 1 mL"), lidocaine)
                        .limit()
                        .id());
        Ward with = Ward.of().said("dose", "lidocaine 1% 1 mL with adrenaline");
        assertEquals("WITH", held(with, lidocaine).limit().id());
        Ward mixed = Ward.of().said("dose", "lidocaine 1% 1 mL with adrenaline", "lidocaine 1% 2 mL");
        assertEquals("PLAIN", held(mixed, lidocaine).limit().id());
        Ward earlier = Ward.of(Ward.dose("2026-12-01", "lidocaine", "10", "mg"))
                .said("dose", "lidocaine 1% 1 mL with adrenaline");
        assertEquals("PLAIN", held(earlier, lidocaine).limit().id(), "of what was given today nobody says so");
        Ward untold =
                Ward.of(Pharmacy.done("2026-12-01", Act.INJECTION)).said("dose", "lidocaine 1% 1 mL with adrenaline");
        assertHeld("10", UNKNOWN, held(untold, lidocaine));
        Ward yesterday = Ward.of(Ward.dose("2026-11-30", "lidocaine", "10", "mg"))
                .said("dose", "lidocaine 1% 1 mL with adrenaline");
        assertEquals("WITH", held(yesterday, lidocaine).limit().id());
    }

    @Test
    void a_session_counts_what_was_given_on_its_day_and_nothing_from_the_day_before() {
        DoseTable lidocaine = table("lidocaine", Row.of("US").most("300"));
        Ward today = Ward.of(Ward.dose("2026-12-01", "lidocaine", "250", "mg")).said("dose", "lidocaine 1% 6 mL");
        assertHeld("310", NOT_MET, held(today, lidocaine));
        assertEquals(1, held(today, lidocaine).because().size());
        Ward before = Ward.of(Ward.dose("2026-11-30", "lidocaine", "250", "mg")).said("dose", "lidocaine 1% 6 mL");
        assertHeld("60", MET, held(before, lidocaine));
        Ward after = Ward.of(Ward.dose("2026-12-02", "lidocaine", "250", "mg")).said("dose", "lidocaine 1% 6 mL");
        assertHeld("60", MET, held(after, lidocaine));
    }

    @Test
    void a_limit_for_each_kilogram_goes_by_the_weight_and_never_over_its_own_most() {
        DoseTable lidocaine = table("lidocaine", Row.of("KG").each("4.5").most("300"));
        Ward light = Ward.of(Ward.vital("2026-11-10", "weight", "50", "kg")).said("dose", "lidocaine 1% 22.5 mL");
        assertHeld("225", MET, held(light, lidocaine));
        assertEquals(
                Optional.of(new BigDecimal("225.00")), held(light, lidocaine).most());
        Ward heavy = Ward.of(Ward.vital("2026-11-10", "weight", "90", "kg")).said("dose", "lidocaine 1% 30.1 mL");
        assertHeld("301", NOT_MET, held(heavy, lidocaine));
        Ward unweighed = Ward.of().said("dose", "lidocaine 1% 10 mL");
        assertHeld("100", UNKNOWN, held(unweighed, lidocaine));
        assertEquals(
                List.of("What is the weight, in kilograms?"),
                held(unweighed, lidocaine).missing());
        assertEquals(Optional.empty(), held(unweighed, lidocaine).most());
        Ward over = Ward.of().said("dose", "lidocaine 1% 30.1 mL");
        assertHeld("301", NOT_MET, held(over, lidocaine));
    }

    @Test
    void a_weight_in_doubt_is_asked_again_though_it_settles_nothing() {
        DoseTable lidocaine = table("lidocaine", Row.of("KG").each("4.5"));
        Ward jumped = Ward.of(
                        Ward.vital("2026-11-10", "weight", "50", "kg"), Ward.vital("2026-11-20", "weight", "90", "kg"))
                .said("dose", "lidocaine 1% 1 mL");
        assertHeld("10", MET, held(jumped, lidocaine));
        assertEquals(1, held(jumped, lidocaine).missing().size());
        DoseTable plain = table("lidocaine", Row.of("US").most("300"));
        assertEquals(List.of(), held(jumped, plain).missing(), "no weight is asked for where none is needed");
    }

    @Test
    void a_limit_for_one_sex_speaks_of_that_sex_and_is_asked_where_it_is_not_said() {
        DoseTable lidocaine =
                table("lidocaine", Row.of("WOMEN").most("200").of(Optional.of(Sex.FEMALE), Optional.empty(), true));
        Ward woman = Ward.of().sex(Sex.FEMALE).said("dose", "lidocaine 1% 25 mL");
        assertHeld("250", NOT_MET, held(woman, lidocaine));
        assertEquals(
                List.of(),
                sums(Ward.of().said("dose", "lidocaine 1% 25 mL"), lidocaine)
                        .getFirst()
                        .held());
        DoseSum.Held unsaid = held(Ward.of().sex(Sex.UNSAID).said("dose", "lidocaine 1% 25 mL"), lidocaine);
        assertHeld("250", UNKNOWN, unsaid);
        assertEquals(List.of("Who is it for?"), unsaid.missing());
        assertHeld("10", MET, held(Ward.of().sex(Sex.OTHER).said("dose", "lidocaine 1% 1 mL"), lidocaine));
    }

    @Test
    void a_limit_for_some_people_speaks_of_them_and_is_asked_where_nobody_looked() {
        Criterion frail = new Criterion.Present(Kind.FINDING, Ward.names("frail"), Optional.empty(), false);
        DoseTable lidocaine =
                table("lidocaine", Row.of("FRAIL").most("200").of(Optional.empty(), Optional.of(frail), true));
        Ward known = Ward.of(Ward.finding("frail", true)).said("dose", "lidocaine 1% 25 mL");
        assertHeld("250", NOT_MET, held(known, lidocaine));
        Ward not = Ward.of(Ward.finding("frail", false)).said("dose", "lidocaine 1% 25 mL");
        assertEquals(List.of(), sums(not, lidocaine).getFirst().held());
        assertEquals(
                "Who is it for?",
                held(Ward.of().said("dose", "lidocaine 1% 25 mL"), lidocaine)
                        .missing()
                        .getFirst());
    }
}
