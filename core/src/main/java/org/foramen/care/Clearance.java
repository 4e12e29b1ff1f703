package org.foramen.care;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Patient.Sex;
import org.foramen.chart.Quantity;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Names;
import org.foramen.library.HoldRules;

/**
 * The creatinine clearance: as a laboratory gave it, else computed by Cockcroft and Gault where all that it needs is there.
 *
 * @param value in mL/min; empty where it cannot be told
 * @param says where it is from, or what is missing
 * @param because the entries it rests on
 */
record Clearance(Optional<BigDecimal> value, String says, List<Entry> because) {
    private static final BigDecimal MICROMOLES_IN_A_MILLIGRAM = new BigDecimal("88.4");
    private static final BigDecimal WOMEN = new BigDecimal("0.85");
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(72);
    private static final int AGE_SUM = 140;

    static Clearance of(Ledger view, HoldRules.Values values, LocalDate day) {
        Optional<Entry> measured = latest(view, Kind.LAB, values.clearance(), day);
        Optional<BigDecimal> told = measured.map(Clearance::lab).flatMap(Clearance::millilitres);
        if (told.isPresent()) {
            String says = "Creatinine clearance " + told.get().toPlainString() + " mL/min, from the laboratory ("
                    + measured.map(e -> e.fact().on().toString()).orElse("") + ").";
            return new Clearance(told, says, measured.stream().toList());
        }
        return computed(
                view,
                latest(view, Kind.LAB, values.creatinine(), day),
                latest(view, Kind.VITAL, values.weight(), day),
                day);
    }

    private static Clearance computed(Ledger view, Optional<Entry> creatinine, Optional<Entry> weight, LocalDate day) {
        Optional<BigDecimal> milligrams = creatinine.map(Clearance::lab).flatMap(Clearance::milligrams);
        Optional<BigDecimal> kilograms = weight.map(Entry::fact).flatMap(BodyWeight::kilograms);
        Optional<Long> age = view.patient().born().map(born -> ChronoUnit.YEARS.between(born, day));
        Sex sex = view.patient().sex();
        List<String> missing = missing(milligrams, kilograms, age, sex);
        if (!missing.isEmpty()) {
            return new Clearance(
                    Optional.empty(),
                    "The creatinine clearance is not known, and cannot be computed without "
                            + String.join(", ", missing) + ".",
                    List.of());
        }
        BigDecimal value = cockcroftGault(age.orElseThrow(), sex, kilograms.orElseThrow(), milligrams.orElseThrow());
        List<Entry> because = new ArrayList<>(creatinine.stream().toList());
        weight.ifPresent(because::add);
        return new Clearance(
                Optional.of(value),
                "Creatinine clearance " + value.toPlainString() + " mL/min, computed by Cockcroft and Gault from age "
                        + age.orElseThrow() + ", sex, weight and serum creatinine.",
                because);
    }

    private static List<String> missing(
            Optional<BigDecimal> milligrams, Optional<BigDecimal> kilograms, Optional<Long> age, Sex sex) {
        List<String> missing = new ArrayList<>();
        milligrams.ifPresentOrElse(v -> {}, () -> missing.add("serum creatinine"));
        kilograms.ifPresentOrElse(v -> {}, () -> missing.add("weight"));
        age.ifPresentOrElse(v -> {}, () -> missing.add("age"));
        if (sex != Sex.FEMALE && sex != Sex.MALE) {
            missing.add("sex");
        }
        return missing;
    }

    /** (140 - age) times weight over 72 times creatinine, less for women; cut off after two decimals, never rounded up. */
    static BigDecimal cockcroftGault(long age, Sex sex, BigDecimal kilograms, BigDecimal milligrams) {
        BigDecimal men = BigDecimal.valueOf(Math.max(0, AGE_SUM - age))
                .multiply(kilograms)
                .divide(DIVISOR.multiply(milligrams), MathContext.DECIMAL64);
        return (sex == Sex.FEMALE ? men.multiply(WOMEN) : men).setScale(2, RoundingMode.FLOOR);
    }

    /** The latest of these names by a day. */
    static Optional<Entry> latest(Ledger view, Kind kind, Names names, LocalDate day) {
        for (int f = view.end(kind) - 1; f >= view.first(kind); f--) {
            if (!names.any() && view.day(f) <= day.toEpochDay() && view.about(f, names)) {
                return Optional.of(view.entry(f));
            }
        }
        return Optional.empty();
    }

    private static Quantity lab(Entry entry) {
        return ((Lab) entry.fact()).value();
    }

    private static Optional<BigDecimal> millilitres(Quantity told) {
        return told.unit().equals("mL/min") ? positive(told.value()) : Optional.empty();
    }

    private static Optional<BigDecimal> milligrams(Quantity told) {
        return switch (told.unit()) {
            case "mg/dL" -> positive(told.value());
            case "umol/L" ->
                positive(told.value()).map(v -> v.divide(MICROMOLES_IN_A_MILLIGRAM, MathContext.DECIMAL64));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> positive(BigDecimal value) {
        return value.signum() > 0 ? Optional.of(value) : Optional.empty();
    }
}
