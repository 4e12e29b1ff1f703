package org.foramen.knowledge.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Bound;
import org.foramen.library.Range;

/** The shapes of numbers: each with its unit, each within bounds that a slip of the finger leaves. */
public final class Numbers {
    /** A percentage, in hundredths of a percent: 80%. */
    public static final Shape<Integer> PERCENT = Shape.scalar(0, "a percentage", Numbers::percent);
    /** A percentage as published: 49%. */
    public static final Shape<Double> SHARE = PERCENT.as(hundredths -> hundredths / 100.0);
    /** A range of percentages: 42-56%. */
    public static final Shape<Range> SHARES = Shape.scalar(
            Range.exactly(0), "a range of percentages", (text, problems) -> range(text, problems, "%", 100));
    /** A likelihood ratio: 1.82-4.31, or one number. */
    public static final Shape<Range> RATIO =
            Shape.scalar(Range.exactly(1), "a likelihood ratio", (text, problems) -> range(text, problems, "", 1_000));

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern SHARE_OF_HUNDRED = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,2})?)(\\s?%)?");
    private static final Pattern BETWEEN =
            Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)(?:\\s?%)?(?:\\s?-\\s?(\\d{1,6}(?:\\.\\d+)?))?\\s?(%?)");

    private Numbers() {}

    /** A whole number between these. */
    public static Shape<Integer> count(int least, int most) {
        return Shape.scalar(least, "a number", (text, problems) -> {
            if (!WHOLE.matcher(text.value()).matches()) {
                problems.add(text.at(), "\"" + text.value() + "\" is not a whole number.");
                return least;
            }
            int value = Integer.parseInt(text.value());
            if (value < least || value > most) {
                problems.add(text.at(), outside(text, text.value(), least, most, ""));
            }
            return value;
        });
    }

    private static int percent(Yaml.Text text, Problems problems) {
        Matcher share = SHARE_OF_HUNDRED.matcher(text.value());
        if (!share.matches()) {
            problems.add(text.at(), "\"" + text.value() + "\" is not a percentage. Write it as 80%.");
            return 0;
        }
        if (share.group(2) == null) {
            problems.add(text.at(), unitless(text, "%"));
        }
        BigDecimal value = new BigDecimal(share.group(1));
        if (value.compareTo(BigDecimal.valueOf(100)) > 0) {
            problems.add(text.at(), outside(text, share.group(1) + "%", 0, 100, "%"));
        }
        return Bound.hundredths(value);
    }

    private static Range range(Yaml.Text text, Problems problems, String unit, int most) {
        Matcher between = BETWEEN.matcher(text.value());
        if (!between.matches()) {
            problems.add(text.at(), "\"" + text.value() + "\" is not a range. Write it as 15-45" + unit + ".");
            return Range.exactly(0);
        }
        double low = Double.parseDouble(between.group(1));
        double high = between.group(2) == null ? low : Double.parseDouble(between.group(2));
        if (!between.group(3).equals(unit)) {
            problems.add(
                    text.at(),
                    unit.isEmpty() ? Texts.subject(text) + " is a plain ratio, without %." : unitless(text, unit));
        }
        if (low > high) {
            problems.add(text.at(), subject(text) + " " + text.value() + " has its low end last.");
            return Range.exactly(low);
        }
        if (high > most) {
            problems.add(text.at(), outside(text, text.value(), 0, most, unit));
        }
        return new Range(low, high);
    }

    private static String subject(Yaml.Text text) {
        return text.key().isEmpty() ? "This" : text.key();
    }

    static String unitless(Yaml.Text text, String units) {
        return subject(text) + " " + text.value() + " has no unit. Write " + units + " after the number.";
    }

    static String outside(Yaml.Text text, String value, int least, int most, String unit) {
        return subject(text) + " " + value + " is outside the allowed range "
                + String.format(Locale.ROOT, "%,d to %,d%s", least, most, unit)
                + ". If it is right, change the bound in a separate reviewed change.";
    }
}
