package org.foramen.clinic.forms;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;

/** Units by the Unified Code for Units of Measure: which text is one, which measure the same, and one in terms of another. */
final class Units {
    /** No measured value of a chart has more digits behind the point. */
    private static final int DIGITS = 6;

    /** Units that people write otherwise than UCUM does. */
    enum Meant {
        KILOGRAM("kg", "kgs", "kilo", "kilos"),
        POUND("[lb_av]", "lb", "lbs", "pounds"),
        CENTIMETRE("cm", "cms"),
        INCH("[in_i]", "in", "inch", "inches"),
        MICROGRAM("ug", "mcg"),
        MILLIGRAM("mg", "mgs"),
        UNIT("[iU]", "IU", "units"),
        UNIT_IN_MILLILITRE("[iU]/mL", "IU/mL", "U/mL");

        private final String code;
        private final List<String> written;

        Meant(String code, String... written) {
            this.code = code;
            this.written = List.of(written);
        }

        String code() {
            return code;
        }

        /** The key of its word in the message file. */
        String key() {
            return "unit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final UcumService UCUM = service();

    private Units() {}

    static boolean known(String unit) {
        return !unit.isBlank() && Optional.ofNullable(UCUM.validate(unit)).isEmpty();
    }

    /** The unit that was most likely meant by a text that is none. */
    static Optional<Meant> meant(String text) {
        return Arrays.stream(Meant.values())
                .filter(meant -> meant.written.contains(text))
                .findFirst();
    }

    /** The first of these units that measures the same as a unit does. */
    static Optional<String> like(String unit, List<String> units) {
        return units.stream().filter(other -> comparable(unit, other)).findFirst();
    }

    private static boolean comparable(String unit, String other) {
        try {
            return UCUM.getCanonicalUnits(unit).equals(UCUM.getCanonicalUnits(other));
        } catch (UcumException never) {
            return false;
        }
    }

    /** A value of one unit in terms of another that measures the same. */
    static BigDecimal convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return value;
        }
        try {
            BigDecimal converted = new BigDecimal(
                    UCUM.convert(new Decimal(value.toPlainString()), from, to).asDecimal());
            return converted.scale() > DIGITS ? converted.setScale(DIGITS, RoundingMode.HALF_EVEN) : converted;
        } catch (UcumException never) {
            throw new IllegalArgumentException(from + " does not measure what " + to + " does", never);
        }
    }

    private static UcumService service() {
        try (InputStream essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            return new UcumEssenceService(essence);
        } catch (java.io.IOException | UcumException broken) {
            throw new IllegalStateException("The table of units cannot be read", broken);
        }
    }
}
