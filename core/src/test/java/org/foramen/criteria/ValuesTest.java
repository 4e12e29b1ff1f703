package org.foramen.criteria;

import static org.foramen.criteria.Say.day;
import static org.foramen.criteria.Say.score;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** Values against thresholds, exactly; ages in whole years. */
class ValuesTest {
    private static Criterion odi(Bound.Sense sense, String value) {
        Bound bound = new Bound(sense, Bound.hundredths(new BigDecimal(value)), "1");
        return new Criterion.Measured(Kind.SCORE, Scene.names("odi"), Optional.of(bound), Optional.empty());
    }

    private static Truth told(Criterion criterion, Fact... facts) {
        return Scene.on("2026-12-01").known(facts).truth(criterion);
    }

    @Test
    void the_latest_value_decides() {
        Criterion atLeast = odi(Bound.Sense.AT_LEAST, "21");
        assertEquals(MET, told(atLeast, score("2026-09-01", "odi", "21")));
        assertEquals(NOT_MET, told(atLeast, score("2026-09-01", "odi", "44"), score("2026-10-01", "odi", "20.99")));
        assertEquals(UNKNOWN, told(atLeast, score("2026-09-01", "ndi", "44")));
    }

    @Test
    void each_side_of_a_threshold_is_told_apart_to_any_digit() {
        assertEquals(NOT_MET, told(odi(Bound.Sense.AT_LEAST, "21"), score("2026-09-01", "odi", "20.9999")));
        assertEquals(MET, told(odi(Bound.Sense.OVER, "21"), score("2026-09-01", "odi", "21.001")));
        assertEquals(NOT_MET, told(odi(Bound.Sense.OVER, "21"), score("2026-09-01", "odi", "21")));
        assertEquals(NOT_MET, told(odi(Bound.Sense.AT_MOST, "20"), score("2026-09-01", "odi", "20.001")));
        assertEquals(MET, told(odi(Bound.Sense.AT_MOST, "20"), score("2026-09-01", "odi", "20.00")));
        assertEquals(MET, told(odi(Bound.Sense.UNDER, "20"), score("2026-09-01", "odi", "19.999")));
    }

    @Test
    void a_number_that_no_record_can_mean_does_not_wrap_around() {
        assertEquals(NOT_MET, told(odi(Bound.Sense.AT_MOST, "20"), score("2026-09-01", "odi", "1e999999999")));
        assertEquals(MET, told(odi(Bound.Sense.UNDER, "20"), score("2026-09-01", "odi", "-1e999999999")));
        assertEquals(MET, told(odi(Bound.Sense.OVER, "0"), score("2026-09-01", "odi", "1e-999999999")));
        assertEquals(NOT_MET, told(odi(Bound.Sense.AT_MOST, "20"), score("2026-09-01", "odi", "50000000")));
    }

    @Test
    void a_range_is_no_value() {
        assertEquals(UNKNOWN, told(odi(Bound.Sense.AT_LEAST, "2"), Say.range("2026-09-01", "odi", "20", "30")));
    }

    @Test
    void a_value_in_another_unit_is_asked_again() {
        Scene.LEXICON.id("mL/min");
        Bound sixty = new Bound(Bound.Sense.AT_LEAST, 6000, "mL/min");
        Criterion clearance = new Criterion.Measured(
                Kind.LAB, Scene.names("creatinine-clearance"), Optional.of(sixty), Optional.empty());
        assertEquals(MET, told(clearance, lab("90", "mL/min")));
        assertEquals(NOT_MET, told(clearance, lab("59.9", "mL/min")));
        assertEquals(UNKNOWN, told(clearance, lab("90", "mL/s")));
    }

    private static Fact lab(String value, String unit) {
        return new Lab(
                day("2026-11-01"), Term.word("creatinine-clearance"), Quantity.of(value, unit), Optional.empty());
    }

    @Test
    void somebody_is_eighteen_on_the_birthday_and_not_the_day_before() {
        Criterion adult = new Criterion.Aged(Bound.atLeast("18"));
        assertEquals(NOT_MET, Scene.on("2026-11-21").born("2008-11-22").truth(adult));
        assertEquals(MET, Scene.on("2026-11-22").born("2008-11-22").truth(adult));
        Verdict young = Scene.on("2026-01-01").born("2008-11-22").put(adult);
        assertEquals(day("2026-11-22"), Scene.ends(young));
    }

    @Test
    void somebody_born_on_a_leap_day_is_a_year_older_on_the_first_of_march() {
        Criterion adult = new Criterion.Aged(Bound.atLeast("18"));
        assertEquals(NOT_MET, Scene.on("2026-02-28").born("2008-02-29").truth(adult));
        assertEquals(MET, Scene.on("2026-03-01").born("2008-02-29").truth(adult));
        assertEquals(
                day("2026-03-01"),
                Scene.ends(Scene.on("2026-02-28").born("2008-02-29").put(adult)));
    }
}
