package org.foramen.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.knowledge.Mutant.Change;

/** What a slip of the pen makes of one scalar: another number, another unit, another comparator, the contrary. */
final class Slips {
    /** One way to get a scalar wrong. */
    record Slip(Change change, String becomes) {}

    private static final Pattern MEASURE = Pattern.compile(
            "(at least |over |at most |under |)(-?\\d+(?:\\.\\d+)?)(?:-(\\d+(?:\\.\\d+)?))?( ?)([A-Za-z%{\\[]\\S*|)");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Map<String, List<String>> COMPARATORS = Map.of(
            "at least ", List.of("over ", "at most "),
            "over ", List.of("at least ", "under "),
            "at most ", List.of("under ", "at least "),
            "under ", List.of("at most ", "over "),
            "", List.of());
    private static final Map<String, String> UNITS = Map.of(
            "hours", "days",
            "h", "days",
            "days", "weeks",
            "weeks", "months",
            "week", "month",
            "months", "weeks",
            "month", "week",
            "years", "months",
            "year", "month",
            "ratio", "mL/min");

    private Slips() {}

    /** The slips of a number with what stands around it, or of a truth; none for a word. */
    static List<Slip> of(String text, boolean figure) {
        Matcher measure = MEASURE.matcher(text);
        return switch (text) {
            case "true" -> List.of(new Slip(Change.TRUTH, "false"));
            case "false" -> List.of(new Slip(Change.TRUTH, "true"));
            case String any when measure.matches() -> of(measure, figure);
            default -> List.of();
        };
    }

    private static List<Slip> of(Matcher measure, boolean figure) {
        List<Slip> slips = new ArrayList<>();
        Optional<String> high = Optional.ofNullable(measure.group(3));
        String before = measure.group(1);
        String low = measure.group(2);
        String after = measure.group(4) + measure.group(5);
        String upTo = high.map(end -> "-" + end).orElse("");
        near(low, figure).forEach(n -> slips.add(new Slip(Change.NUMBER, before + n + upTo + after)));
        high.ifPresent(end ->
                near(end, figure).forEach(n -> slips.add(new Slip(Change.NUMBER, low + "-" + n + after))));
        COMPARATORS
                .getOrDefault(before, List.of())
                .forEach(other -> slips.add(new Slip(Change.COMPARATOR, other + low + after)));
        String unit = measure.group(5);
        if (!unit.isEmpty() && !unit.equals("%")) {
            String other = UNITS.getOrDefault(unit, "ratio");
            slips.add(new Slip(Change.UNIT, before + low + upTo + measure.group(4) + other));
        }
        return slips;
    }

    /** One more and one less; a published figure, which is seen only in what is reckoned from it, by a tenth. */
    private static List<String> near(String number, boolean figure) {
        BigDecimal value = new BigDecimal(number);
        BigDecimal least = BigDecimal.ONE.movePointLeft(value.scale());
        BigDecimal tenth =
                value.abs().multiply(TENTH, MathContext.DECIMAL32).setScale(value.scale(), RoundingMode.HALF_UP);
        BigDecimal step = figure ? tenth.max(least) : BigDecimal.ONE.min(least.max(value.scale() > 0 ? tenth : least));
        List<String> near = new ArrayList<>(List.of(value.add(step).toPlainString()));
        if (value.compareTo(step) >= 0) {
            near.add(value.subtract(step).toPlainString());
        }
        return near;
    }
}
