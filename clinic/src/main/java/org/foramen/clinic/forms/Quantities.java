package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Quantity;

/** Reads a number and its unit from two fields, each of them with what is wrong with it. */
final class Quantities {
    /** No amount that anybody enters is larger. */
    static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private Quantities() {}

    /** A value in one of these units, or in one that measures the same and is then told in terms of it. */
    static Quantity measured(Reading reading, String value, String unit, List<String> units) {
        BigDecimal number = reading.number(value, BigDecimal.ZERO, MOST, "problem.value");
        return unit(reading, unit)
                .flatMap(code -> fitting(reading, unit, code, number, units))
                .orElse(new Quantity(number, units.getFirst()));
    }

    private static Optional<Quantity> fitting(
            Reading reading, String field, String code, BigDecimal number, List<String> units) {
        Optional<String> like = Units.like(code, units);
        if (like.isEmpty()) {
            reading.problem(field, "problem.unit-of", Reading.shown(code), String.join(", ", units));
        }
        return like.map(base -> units.contains(code)
                ? new Quantity(number, code)
                : new Quantity(Units.convert(number, code, base), base));
    }

    /** A unit that UCUM knows; its problem is noted where it is none. */
    static Optional<String> unit(Reading reading, String field) {
        String code = reading.anyText(field);
        if (code.isEmpty()) {
            reading.problem(field, "problem.B024");
            return Optional.empty();
        }
        if (Units.known(code)) {
            return Optional.of(code);
        }
        Units.meant(code)
                .ifPresentOrElse(
                        meant -> reading.problem(
                                field, "problem.B025", Reading.shown(code), reading.word(meant.key()), meant.code()),
                        () -> reading.problem(field, "problem.B025-unknown", Reading.shown(code)));
        return Optional.empty();
    }
}
