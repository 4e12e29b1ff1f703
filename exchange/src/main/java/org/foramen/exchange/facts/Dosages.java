package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Quantity;
import org.foramen.exchange.r4.Node;

/** Dosage: how much at a time, how often, until when. Of a range the most is taken down, for doses are counted at their most. */
final class Dosages {
    private Dosages() {}

    /** How much at a time; what runs or is worn, how much an hour. */
    static Optional<Quantity> dose(Node dosage) {
        Node told = dosage.at("doseAndRate");
        return amount(told.at("doseQuantity"))
                .or(() -> count(told.at("doseQuantity")))
                .or(() -> amount(told.at("doseRange").at("high")))
                .or(() -> amount(told.at("rateQuantity")));
    }

    /** A quantity with its unit; empty when either is missing. */
    static Optional<Quantity> amount(Node quantity) {
        String code = quantity.text("code");
        String unit = code.isBlank() ? quantity.text("unit") : code;
        return unit.isBlank() ? Optional.empty() : quantity.number("value").map(value -> new Quantity(value, unit));
    }

    /** A bare number: so many of whatever the product is. */
    private static Optional<Quantity> count(Node quantity) {
        boolean bare = quantity.text("unit").isBlank() && quantity.text("code").isBlank();
        return bare ? quantity.number("value").map(value -> new Quantity(value, "1")) : Optional.empty();
    }

    /** How often, of one instruction or several; several are told one after the other, for nobody says how they add up. */
    static String frequency(List<Node> dosages) {
        return dosages.stream()
                .map(Dosages::frequency)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" also "));
    }

    /** How often, as written; what the timing says stands behind it in brackets, or alone where nothing is written. */
    private static String frequency(Node dosage) {
        String written = dosage.text("text");
        String timed = Timings.words(dosage);
        if (written.isBlank()) {
            return timed;
        }
        return timed.isBlank() || timed.equals(written) ? written : written + " [" + timed + "]";
    }

    static Optional<LocalDate> until(Node dosage) {
        return When.of(dosage.at("timing").at("repeat").at("boundsPeriod").text("end"))
                .map(When::last);
    }

    static String route(Node dosage) {
        return Concept.of(dosage.at("route")).words();
    }
}
