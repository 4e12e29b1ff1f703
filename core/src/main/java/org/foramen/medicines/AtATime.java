package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;

/**
 * How much of an ingredient is taken at a time: from the dose, from the number of tablets and the product's strength, or
 * from the words. Where two of them could mean different things, nothing is told.
 */
final class AtATime {
    private static final Map<String, BigDecimal> MICROGRAMS_AN_HOUR = Map.of(
            "ug/h",
            BigDecimal.ONE,
            "mcg/h",
            BigDecimal.ONE,
            "ug/hr",
            BigDecimal.ONE,
            "mcg/hr",
            BigDecimal.ONE,
            "mg/h",
            new BigDecimal("1000"),
            "mg/hr",
            new BigDecimal("1000"));
    private static final Set<String> PIECES = Set.of(
            "tablet",
            "tablets",
            "tab",
            "tabs",
            "capsule",
            "capsules",
            "cap",
            "caps",
            "pill",
            "pills",
            "patch",
            "patches",
            "system",
            "film",
            "lozenge");

    private static final Pattern PIECE =
            Pattern.compile("\\b(tablet|capsule|patch|transdermal system)\\b", Pattern.CASE_INSENSITIVE);

    private final Medication taken;
    private final Regimen.Understood words;
    private final Optional<Strength> strength;

    AtATime(Medication taken, Regimen.Understood words, String ingredient) {
        this.taken = taken;
        this.words = words;
        this.strength = Strength.in(taken.drug().words(), ingredient);
    }

    /** Milligrams at a time. */
    Optional<BigDecimal> milligrams() {
        Optional<Quantity> dose = dose();
        Optional<BigDecimal> stated = dose.flatMap(d -> in(Strength.MILLIGRAMS, d));
        if (stated.isPresent()) {
            return many() ? Optional.empty() : stated;
        }
        Optional<BigDecimal> liquid = dose.filter(d -> unit(d).equals("ml")).map(Quantity::value);
        return liquid.isPresent() ? times(liquid, "ml") : times(pieces(), "");
    }

    /** Micrograms an hour from what is worn on the skin. */
    Optional<BigDecimal> microgramsAnHour() {
        Optional<BigDecimal> stated = dose().flatMap(d -> in(MICROGRAMS_AN_HOUR, d));
        return stated.isPresent()
                ? stated.map(rate -> rate.multiply(words.units().orElse(BigDecimal.ONE)))
                : times(pieces(), "hr").map(milligrams -> milligrams.multiply(new BigDecimal("1000")));
    }

    private Optional<Quantity> dose() {
        return taken.dose().or(words::amount);
    }

    /** "10 mg" and "2 tablets": nobody can tell whether that is ten or twenty. */
    private boolean many() {
        boolean twice = taken.dose().isPresent()
                && words.amount().isPresent()
                && !words.amount().equals(taken.dose().map(d -> new Quantity(d.value(), unit(d))));
        return twice || words.units().map(n -> n.compareTo(BigDecimal.ONE) > 0).orElse(false);
    }

    /** How many tablets or patches; the dose and the words must agree. */
    private Optional<BigDecimal> pieces() {
        Optional<BigDecimal> counted = taken.dose().filter(this::pieces).map(Quantity::value);
        boolean other = taken.dose().isPresent() && counted.isEmpty();
        boolean differ = counted.isPresent()
                && words.units().map(n -> n.compareTo(counted.get()) != 0).orElse(false);
        return other || differ ? Optional.empty() : counted.or(words::units);
    }

    /** A bare number counts tablets, capsules or patches, where the product's name says that it is such. */
    private boolean pieces(Quantity dose) {
        return PIECES.contains(unit(dose))
                || unit(dose).equals("1") && PIECE.matcher(taken.drug().words()).find();
    }

    private Optional<BigDecimal> times(Optional<BigDecimal> count, String per) {
        return strength.filter(s -> s.per().equals(per)).flatMap(s -> count.map(n -> n.multiply(s.milligrams())));
    }

    private static Optional<BigDecimal> in(Map<String, BigDecimal> units, Quantity dose) {
        return Optional.ofNullable(units.get(unit(dose))).map(dose.value()::multiply);
    }

    private static String unit(Quantity dose) {
        String plain = dose.unit()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[{}()]|\\(s\\)", "")
                .strip();
        return plain.equals("mcg") ? "ug" : plain;
    }
}
