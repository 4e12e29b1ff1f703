package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.foramen.chart.Quantity;
import org.foramen.exchange.r4.Node;

/** Dosage: how much at a time, how often, until when, as far as the first instruction says so. */
final class Dosages {
    private Dosages() {}

    static Optional<Quantity> dose(Node dosage) {
        return amount(dosage.at("doseAndRate").at("doseQuantity"));
    }

    /** A quantity with its unit; empty when either is missing. */
    static Optional<Quantity> amount(Node quantity) {
        String code = quantity.text("code");
        String unit = code.isBlank() ? quantity.text("unit") : code;
        return unit.isBlank() ? Optional.empty() : quantity.number("value").map(value -> new Quantity(value, unit));
    }

    /** How often, as written; else put together from the timing. */
    static String frequency(Node dosage) {
        if (!dosage.text("text").isBlank()) {
            return dosage.text("text");
        }
        String named = Concept.of(dosage.at("timing").at("code")).words();
        Node repeat = dosage.at("timing").at("repeat");
        boolean told = repeat.at("frequency").there() && repeat.at("period").there();
        String often = told
                ? repeat.text("frequency") + " every " + repeat.text("period") + " " + repeat.text("periodUnit")
                : named;
        String needed = dosage.at("asNeededBoolean").text().equals("true") ? "as needed" : "";
        return (often + " " + needed).strip();
    }

    static Optional<LocalDate> until(Node dosage) {
        return When.of(dosage.at("timing").at("repeat").at("boundsPeriod").text("end"))
                .map(When::last);
    }

    static String route(Node dosage) {
        return Concept.of(dosage.at("route")).words();
    }
}
