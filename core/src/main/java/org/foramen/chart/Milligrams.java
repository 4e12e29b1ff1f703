package org.foramen.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of a drug in milligrams: 40 mg, 80 mcg, 2 mL of 1%. */
public final class Milligrams {
    private static final Pattern STRENGTH = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,6})?)\\s?(%|mg/mL)");
    /** One percent is a gram in 100 mL: ten milligrams in each. */
    private static final BigDecimal EACH_PERCENT = BigDecimal.TEN;

    private Milligrams() {}

    /** So much of a drug of this strength, which may be blank; empty where that is no weight. */
    public static Optional<BigDecimal> of(Quantity amount, String strength) {
        BigDecimal value = amount.value();
        return switch (amount.unit()) {
            case "mg" -> Optional.of(value);
            case "g" -> Optional.of(value.movePointRight(3));
            case "ug", "mcg" -> Optional.of(value.movePointLeft(3));
            case "ng" -> Optional.of(value.movePointLeft(6));
            case "mL", "ml" -> concentration(strength).map(value::multiply);
            default -> Optional.empty();
        };
    }

    /** Milligrams in a millilitre: 1% is 10. */
    private static Optional<BigDecimal> concentration(String strength) {
        Matcher parts = STRENGTH.matcher(strength.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(parts.group(1));
        return Optional.of(parts.group(2).equals("%") ? number.multiply(EACH_PERCENT) : number);
    }
}
