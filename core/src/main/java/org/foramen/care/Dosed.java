package org.foramen.care;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.criteria.Weigh;
import org.foramen.library.Hold.LowDose;

/** How much of a medicine a day, from a regimen as people write it, and whether that counts as a low dose. */
final class Dosed {
    private static final Pattern EVERY = Pattern.compile(".*\\bevery (\\d{1,2}) ?h(ours?)?\\b.*");
    private static final Pattern ONCE = words("once|daily|od|qd|every day|at night|in the morning");
    private static final Pattern TWICE = words("twice|bid|bd|two times");
    private static final Pattern THRICE = words("three times|thrice|tid|tds");
    private static final Pattern FOUR = words("four times|qid|qds");
    private static final int HOURS = 24;

    private Dosed() {}

    private static Pattern words(String any) {
        return Pattern.compile(".*\\b(" + any + ")\\b.*");
    }

    /** Whether the regimen is surely a low one. What nobody wrote down, or what cannot be read, is not. */
    static boolean low(
            Optional<LowDose> low, Optional<Medication> regimen, Optional<BigDecimal> kilograms, Weigh weigh) {
        return low.filter(
                        rule -> regimen.filter(m -> within(rule, m, kilograms)).isPresent())
                .filter(rule -> rule.unless()
                        .map(exception -> weigh.put(exception).truth().refused())
                        .orElse(true))
                .isPresent();
    }

    private static boolean within(LowDose rule, Medication regimen, Optional<BigDecimal> kilograms) {
        Optional<Integer> times = timesADay(regimen.frequency());
        Optional<BigDecimal> daily = regimen.dose()
                .filter(dose -> unit(dose.unit()).equals(unit(rule.daily().unit())))
                .map(Quantity::value)
                .flatMap(each -> times.map(n -> each.multiply(BigDecimal.valueOf(n))));
        Optional<BigDecimal> amount = rule.perKilogram()
                ? daily.flatMap(d -> kilograms.map(kg -> d.divide(kg, MathContext.DECIMAL64)))
                : daily;
        boolean little = rule.each()
                .map(most ->
                        regimen.dose().map(Quantity::value).filter(most::holds).isPresent())
                .orElse(true);
        return little && amount.filter(rule.daily()::holds).isPresent();
    }

    /** Units of activity are written in three ways. */
    private static String unit(String unit) {
        return switch (unit) {
            case "IU", "U", "[IU]" -> "[iU]";
            default -> unit;
        };
    }

    /** How often a day; empty where the words do not say. */
    static Optional<Integer> timesADay(String frequency) {
        String words = frequency.toLowerCase(Locale.ROOT);
        Matcher every = EVERY.matcher(words);
        if (every.matches()) {
            int hours = Integer.parseInt(every.group(1));
            return hours > 0 && HOURS % hours == 0 ? Optional.of(HOURS / hours) : Optional.empty();
        }
        if (FOUR.matcher(words).matches()) {
            return Optional.of(4);
        }
        if (THRICE.matcher(words).matches()) {
            return Optional.of(3);
        }
        if (TWICE.matcher(words).matches()) {
            return Optional.of(2);
        }
        return ONCE.matcher(words).matches() ? Optional.of(1) : Optional.empty();
    }
}
