package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.clinic.people.Action;

/** Adds weight or height. A weight that has changed a great deal is asked about again, for it may be in another unit. */
public final class VitalForm implements FactForm {
    private static final List<String> WEIGHTS = List.of("kg", "[lb_av]", "g");
    private static final List<String> HEIGHTS = List.of("cm", "[in_i]", "m");
    private static final int LEAST = 2;
    private static final int MOST = 400;
    private static final int TALLEST = 260;
    private static final int SHORTEST = 30;
    /** A change of more than a quarter within so many days is asked about again. */
    private static final int DAYS = 90;

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    @Override
    public String name() {
        return "vital";
    }

    @Override
    public Action action() {
        return Action.RECORD_FINDING;
    }

    @Override
    public List<Field> fields(Asking asking) {
        return List.of(
                asking.radio("what", List.of("weight", "height")),
                asking.number("value"),
                asking.line("unit"),
                asking.radio("again", List.of("sure")),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String what = reading.choice("what", List.of("weight", "height"), "problem.vital");
        boolean weight = what.equals("weight");
        Quantity value = Quantities.measured(reading, "value", "unit", weight ? WEIGHTS : HEIGHTS);
        LocalDate on = reading.pastDay("on");
        if (weight) {
            weight(reading, value, on);
        } else {
            within(reading, value, "cm", SHORTEST, TALLEST, "problem.height");
        }
        return reading.unless(() -> new Vital(on, Term.word(what), value));
    }

    private static void weight(Reading reading, Quantity value, LocalDate on) {
        within(reading, value, "kg", LEAST, MOST, "problem.B030");
        boolean sure = reading.anyText("again").equals("sure");
        if (!sure) {
            reading.chart()
                    .flatMap(chart -> before(chart, on))
                    .filter(vital -> changed(vital, value, on))
                    .ifPresent(vital -> askAgain(reading, vital, value, on));
        }
    }

    private static void within(Reading reading, Quantity value, String unit, int least, int most, String key) {
        BigDecimal told = Units.convert(value.value(), value.unit(), unit);
        if (told.compareTo(BigDecimal.valueOf(least)) < 0 || told.compareTo(BigDecimal.valueOf(most)) > 0) {
            reading.problem("value", key, least, most);
        }
    }

    private static Optional<Vital> before(Chart chart, LocalDate on) {
        return chart.standing().stream()
                .map(Entry::fact)
                .filter(Vital.class::isInstance)
                .map(Vital.class::cast)
                .filter(vital ->
                        vital.what().code().equals("weight") && !vital.on().isAfter(on))
                .filter(vital -> Units.like(vital.value().unit(), List.of("kg")).isPresent())
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later);
    }

    private static boolean changed(Vital before, Quantity value, LocalDate on) {
        BigDecimal was = kilograms(before.value());
        BigDecimal change = kilograms(value).subtract(was).abs();
        return ChronoUnit.DAYS.between(before.on(), on) <= DAYS && change.compareTo(was.multiply(QUARTER)) > 0;
    }

    private static BigDecimal kilograms(Quantity weight) {
        return Units.convert(weight.value(), weight.unit(), "kg");
    }

    private static void askAgain(Reading reading, Vital before, Quantity value, LocalDate on) {
        String pounds = Units.convert(value.value(), "[lb_av]", "kg")
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
        reading.problem(
                "value",
                "problem.B029",
                before.value().toString(),
                value.toString(),
                ChronoUnit.DAYS.between(before.on(), on),
                value.value().toPlainString(),
                pounds);
    }
}
