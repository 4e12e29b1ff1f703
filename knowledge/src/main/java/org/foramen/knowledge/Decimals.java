package org.foramen.knowledge;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.library.Range;

/** The shapes of plain numbers on a scale, which may have decimals and be below zero. */
final class Decimals {
    private static final String DIGITS = "-?\\d{1,6}(?:\\.\\d{1,3})?";
    private static final Pattern ONE = Pattern.compile(DIGITS);
    private static final Pattern FACTORS = Pattern.compile("\\d{1,4}(?:\\.\\d{1,6})?");
    private static final Pattern TWO = Pattern.compile("(" + DIGITS + ")(?: to (" + DIGITS + "))?(%?)");

    /** A number: 0.15. */
    static final Shape<BigDecimal> NUMBER = Shape.scalar(BigDecimal.ZERO, "a number", (text, problems) -> {
        if (ONE.matcher(text.value()).matches()) {
            return new BigDecimal(text.value());
        }
        problems.add(text.at(), "\"" + text.value() + "\" is not a number. Write it as 0.15.");
        return BigDecimal.ZERO;
    });

    /** What one unit is in another: 0.09148. */
    static final Shape<BigDecimal> FACTOR = Shape.scalar(BigDecimal.ONE, "a factor", (text, problems) -> {
        if (FACTORS.matcher(text.value()).matches() && new BigDecimal(text.value()).signum() > 0) {
            return new BigDecimal(text.value());
        }
        problems.add(text.at(), "\"" + text.value() + "\" is not a factor above zero. Write it as 0.09148.");
        return BigDecimal.ONE;
    });

    /** Milligrams: 4.5 mg. */
    static final Shape<BigDecimal> MILLIGRAMS = measured("mg", 5_000, "300 mg");

    /** Kilograms: 50 kg. */
    static final Shape<BigDecimal> KILOGRAMS = measured("kg", 400, "50 kg");

    /** Centimetres: 152.4 cm. */
    static final Shape<BigDecimal> CENTIMETRES = measured("cm", 300, "152.4 cm");

    /** A number above zero with this unit, up to a most. */
    private static Shape<BigDecimal> measured(String unit, int most, String example) {
        return Shape.scalar(BigDecimal.ONE, "a number with its unit", (text, problems) -> {
            String number = text.value().endsWith(" " + unit)
                    ? text.value().substring(0, text.value().length() - unit.length() - 1)
                    : "";
            if (!ONE.matcher(number).matches()) {
                problems.add(
                        text.at(),
                        "\"" + text.value() + "\" is not a number of " + unit + ". Write it as " + example + ".");
                return BigDecimal.ONE;
            }
            BigDecimal value = new BigDecimal(number);
            if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
                problems.add(
                        text.at(),
                        text.value() + " is outside the allowed range 0 to " + most + " " + unit
                                + ". If it is right, change the bound in a separate reviewed change.");
            }
            return value;
        });
    }

    /** Two ends, or one number: 0 to 100. */
    static final Shape<Range> RANGE = range("", "0 to 100");

    /** The same in percent: 10 to 20%. */
    static final Shape<Range> PERCENT = range("%", "10 to 20%");

    private Decimals() {}

    private static Shape<Range> range(String unit, String example) {
        return Shape.scalar(Range.exactly(0), "a range", (text, problems) -> {
            Matcher ends = TWO.matcher(text.value());
            if (ends.matches() && ends.group(3).equals(unit)) {
                double low = Double.parseDouble(ends.group(1));
                double high = ends.group(2) == null ? low : Double.parseDouble(ends.group(2));
                if (low <= high) {
                    return new Range(low, high);
                }
            }
            problems.add(
                    text.at(),
                    "\"" + text.value() + "\" is not a range here. Write it as " + example + ", its low end first.");
            return Range.exactly(0);
        });
    }
}
