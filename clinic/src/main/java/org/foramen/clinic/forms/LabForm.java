package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Lab;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/** Adds a laboratory value with its unit and the laboratory's own upper limit. */
public final class LabForm implements FactForm {
    /** What can be entered here, each with the units it is told in. */
    enum What {
        INR("1"),
        CREATININE("mg/dL", "umol/L"),
        CREATININE_CLEARANCE("mL/min"),
        DOAC_LEVEL("ng/mL"),
        ANTI_XA("[iU]/mL");

        private final List<String> units;

        What(String... units) {
            this.units = List.of(units);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String name() {
        return "lab";
    }

    @Override
    public Action action() {
        return Action.RECORD_FINDING;
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field.Option> all = Arrays.stream(What.values())
                .map(w -> new Field.Option(w.word(), asking.words().say("form.lab.what." + w.word())))
                .toList();
        return List.of(
                asking.select("what", all),
                asking.number("value"),
                asking.line("unit"),
                asking.number("limit"),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        List<String> words = Arrays.stream(What.values()).map(What::word).toList();
        String what = reading.choice("what", words, "problem.lab");
        Quantity value = Arrays.stream(What.values())
                .filter(w -> w.word().equals(what))
                .findFirst()
                .map(w -> value(reading, w))
                .orElse(Quantity.of("0", "1"));
        Optional<BigDecimal> limit = reading.blank("limit")
                ? Optional.empty()
                : Optional.of(reading.number("limit", BigDecimal.ZERO, Quantities.MOST, "problem.value"));
        LocalDate on = reading.pastDay("on");
        return reading.unless(() -> new Lab(on, Term.word(what), value, limit));
    }

    /** A plain ratio has no unit. */
    private static Quantity value(Reading reading, What what) {
        boolean ratio = what == What.INR && reading.blank("unit");
        return ratio
                ? new Quantity(reading.number("value", BigDecimal.ZERO, Quantities.MOST, "problem.value"), "1")
                : Quantities.measured(reading, "value", "unit", what.units);
    }
}
