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
    private static final Pattern TWO = Pattern.compile("(" + DIGITS + ")(?: to (" + DIGITS + "))?(%?)");

    /** A number: 0.15. */
    static final Shape<BigDecimal> NUMBER = Shape.scalar(BigDecimal.ZERO, "a number", (text, problems) -> {
        if (ONE.matcher(text.value()).matches()) {
            return new BigDecimal(text.value());
        }
        problems.add(text.at(), "\"" + text.value() + "\" is not a number. Write it as 0.15.");
        return BigDecimal.ZERO;
    });

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
