package org.foramen.knowledge.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Bound;

/** The shapes of thresholds: a direction, a number and, where the value has one, a unit. */
public final class Thresholds {
    /** What a plain ratio, an INR for one, has for a unit. */
    private static final String RATIO = "ratio";

    /** A threshold of a value with a unit: at least 60 mL/min, at most 1.5 ratio. */
    public static final Shape<Bound> MEASURED = bound(Unit.NEEDED, -1_000_000, 1_000_000);
    /** A threshold of a score, which has a unit of its own or none: at least 21. */
    public static final Shape<Bound> SCORED = bound(Unit.ALLOWED, -1_000, 1_000);

    private static final Pattern BOUND = Pattern.compile(
            "(at least|over|at most|under)\\s+(-?\\d{1,7}(?:\\.\\d+)?)\\s*([A-Za-z%{\\[][A-Za-z0-9%{}\\[\\]./*]*)?");

    private enum Unit {
        NEEDED,
        ALLOWED,
        NONE
    }

    private Thresholds() {}

    /** A threshold of a plain number between these: at least 4. */
    public static Shape<Bound> plain(int least, int most) {
        return bound(Unit.NONE, least, most);
    }

    /** A threshold of a number between these with its unit. */
    public static Shape<Bound> measured(int least, int most) {
        return bound(Unit.NEEDED, least, most);
    }

    /** A threshold of a number between these in one unit, "ratio" where it has none; another unit is a slip of the pen. */
    public static Shape<Bound> measured(int least, int most, String unit) {
        Shape<Bound> shape = measured(least, most);
        return Shape.scalar(Bound.atLeast("0"), "a threshold", (text, problems) -> {
            Matcher parts = BOUND.matcher(text.value());
            if (parts.matches() && parts.group(3) != null && !parts.group(3).equals(unit)) {
                problems.add(
                        text.at(), Texts.subject(text) + " is told in " + unit + ", not in " + parts.group(3) + ".");
            }
            return shape.read(text, problems);
        });
    }

    private static Shape<Bound> bound(Unit unit, int least, int most) {
        return Shape.scalar(Bound.atLeast("0"), "a threshold", (text, problems) -> {
            Matcher parts = BOUND.matcher(text.value());
            if (!parts.matches()) {
                problems.add(
                        text.at(),
                        "\"" + text.value()
                                + "\" is not a threshold. Write it as at least 4, over 4, at most 4 or under 4.");
                return Bound.atLeast("0");
            }
            BigDecimal value = new BigDecimal(parts.group(2));
            String of = parts.group(3) == null ? "" : parts.group(3);
            checkUnit(text, problems, unit, of);
            checkValue(text, problems, value, least, most);
            Bound.Sense sense =
                    Bound.Sense.valueOf(parts.group(1).toUpperCase(Locale.ROOT).replace(' ', '_'));
            return new Bound(sense, Bound.hundredths(value), of.isEmpty() || of.equals(RATIO) ? "1" : of);
        });
    }

    private static void checkUnit(Yaml.Text text, Problems problems, Unit unit, String of) {
        if (unit == Unit.NEEDED && of.isEmpty()) {
            problems.add(text.at(), Numbers.unitless(text, "its unit, or ratio where it has none,"));
        }
        if (unit == Unit.NONE && !of.isEmpty()) {
            problems.add(text.at(), Texts.subject(text) + " is a plain number, without " + of + ".");
        }
    }

    private static void checkValue(Yaml.Text text, Problems problems, BigDecimal value, int least, int most) {
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.add(text.at(), Numbers.outside(text, value.toPlainString(), least, most, ""));
        }
        if (value.stripTrailingZeros().scale() > 2) {
            problems.add(text.at(), value.toPlainString() + " has more than two decimals, which no threshold keeps.");
        }
    }
}
