package org.foramen.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient.Sex;
import org.foramen.chart.Vital;
import org.foramen.criteria.Lexicon;
import org.foramen.library.LeanWeight;

/**
 * The weight that doses are reckoned from.
 *
 * @param kilograms the weight; empty where it cannot be told
 * @param missing what would tell it: questions
 * @param entries the measurements it rests on
 */
record BodyWeight(Optional<BigDecimal> kilograms, List<String> missing, List<Entry> entries) {
    /** A change by more than this within so many days is most likely a slip of the scale or of its unit. */
    private static final BigDecimal JUMP = new BigDecimal("0.25");

    private static final int JUMP_DAYS = 90;
    private static final int DIGITS = 6;
    private static final Map<String, BigDecimal> KILOGRAMS =
            Map.of("kg", BigDecimal.ONE, "g", new BigDecimal("0.001"), "[lb_av]", new BigDecimal("0.45359237"));
    private static final Map<String, BigDecimal> CENTIMETRES =
            Map.of("cm", BigDecimal.ONE, "m", new BigDecimal("100"), "[in_i]", new BigDecimal("2.54"));

    BodyWeight {
        missing = List.copyOf(missing);
        entries = List.copyOf(entries);
    }

    private record Measured(BigDecimal value, Entry entry) {}

    static BodyWeight of(Question question, LocalDate service) {
        List<Measured> weights = measured(question, "weight", KILOGRAMS, service);
        List<Measured> heights = measured(question, "height", CENTIMETRES, service);
        Optional<LeanWeight> lean = question.library().medicines().limits().lean();
        List<String> missing = new ArrayList<>();
        if (weights.isEmpty()) {
            missing.add("What is the weight, in kilograms?");
        }
        if (heights.isEmpty() && lean.isPresent()) {
            missing.add("What is the height, in centimetres?");
        }
        if (!missing.isEmpty()) {
            return new BodyWeight(Optional.empty(), missing, List.of());
        }
        BodyWeight plain = plain(weights);
        Sex sex = question.view().patient().sex();
        return lean.map(rule -> plain.leant(heights.getLast(), sex, rule)).orElse(plain);
    }

    /** The latest weight; the lower of two where it cannot well have changed so much. */
    private static BodyWeight plain(List<Measured> weights) {
        Measured last = weights.getLast();
        Optional<Measured> other = doubted(weights);
        Measured used = other.filter(before -> before.value().compareTo(last.value()) < 0)
                .orElse(last);
        List<String> missing = other.map(
                        before -> List.of("Is the weight of " + words(last) + " right, after " + words(before) + "?"))
                .orElse(List.of());
        return new BodyWeight(Optional.of(used.value()), missing, List.of(used.entry()));
    }

    private BodyWeight leant(Measured height, Sex sex, LeanWeight lean) {
        List<Entry> both = new ArrayList<>(entries);
        both.add(height.entry());
        return new BodyWeight(kilograms.map(kg -> reckoned(kg, height.value(), sex, lean)), missing, both);
    }

    /** The ideal weight where the measured one is too high for the height, and the measured one elsewhere. */
    private static BigDecimal reckoned(BigDecimal weight, BigDecimal height, Sex sex, LeanWeight lean) {
        BigDecimal metres = height.movePointLeft(2);
        boolean heavy = weight.compareTo(lean.from().multiply(metres).multiply(metres)) >= 0;
        BigDecimal base = sex == Sex.MALE ? lean.male() : lean.female();
        BigDecimal ideal = base.add(height.subtract(lean.base()).multiply(lean.each()));
        return heavy ? weight.min(ideal) : weight;
    }

    private static Optional<Measured> doubted(List<Measured> weights) {
        Measured last = weights.getLast();
        LocalDate from = last.entry().fact().on().minusDays(JUMP_DAYS);
        return weights.stream()
                .filter(w -> !w.entry().fact().on().isBefore(from))
                .filter(w -> w.value()
                                .subtract(last.value())
                                .abs()
                                .compareTo(w.value().multiply(JUMP))
                        > 0)
                .reduce((first, second) -> second);
    }

    private static String words(Measured measured) {
        return measured.value().setScale(1, RoundingMode.HALF_UP).toPlainString() + " kg on "
                + measured.entry().fact().on();
    }

    /** Every measurement of one thing up to a day, in the order of days; one in a unit that is not known is none. */
    private static List<Measured> measured(
            Question question, String what, Map<String, BigDecimal> units, LocalDate until) {
        List<Measured> all = new ArrayList<>();
        Lexicon lexicon = question.library().lexicon();
        for (int f = question.view().first(Kind.VITAL); f < question.view().end(Kind.VITAL); f++) {
            Entry entry = question.view().entry(f);
            Vital vital = (Vital) entry.fact();
            if (!vital.on().isAfter(until)
                    && (vital.what().code().equals(what)
                            || lexicon.about(vital.what()).contains(lexicon.known(what)))) {
                in(units, vital)
                        .ifPresent(
                                value -> all.add(new Measured(value.setScale(DIGITS, RoundingMode.HALF_EVEN), entry)));
            }
        }
        return all;
    }

    /** A body weight in kilograms, where its unit is one of weight. */
    static Optional<BigDecimal> kilograms(Fact fact) {
        return fact instanceof Vital vital ? in(KILOGRAMS, vital) : Optional.empty();
    }

    private static Optional<BigDecimal> in(Map<String, BigDecimal> units, Vital vital) {
        return Optional.ofNullable(units.get(vital.value().unit()))
                .map(vital.value().value()::multiply)
                .filter(value -> value.signum() > 0);
    }
}
