package org.foramen.vignettes.line;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Quantity;

/** Numbers with their units: 40 mg, 0.5%, 140 10*9/L. */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)(.*)");

    /** The most digits that a number of a chart can have. */
    private static final int DIGITS = 12;

    /** Units of medicines that need no quotation marks. */
    private static final Set<String> OF_DRUGS = Set.of(
            "g",
            "mg",
            "ug",
            "mcg",
            "ng",
            "mL",
            "ml",
            "U",
            "IU",
            "[iU]",
            "mmol",
            "meq",
            "mg/h",
            "ug/h",
            "mcg/h",
            "mg/kg",
            "ug/kg",
            "mL/h",
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "patch",
            "puff",
            "drop",
            "drops");

    private Amounts() {}

    static boolean next(Words words) {
        return !words.atEnd()
                && !words.quoted()
                && NUMBER.matcher(words.peek("").text()).matches();
    }

    /** A number with its unit behind it, touching or not; without a unit it is a plain ratio. */
    static Quantity quantity(Words words, String expected) {
        Word word = words.take(expected);
        Matcher number = NUMBER.matcher(word.text());
        if (word.quoted() || !number.matches()) {
            throw noNumber(word, expected);
        }
        BigDecimal value = value(word, number.group(1));
        if (!number.group(2).isEmpty()) {
            return new Quantity(value, number.group(2));
        }
        return new Quantity(
                value, words.atEnd() || keyword(words) ? "1" : words.take("").text());
    }

    /** How much of a medicine: its unit is one of medicines, or stands between quotation marks. */
    static Quantity drug(Words words) {
        int at = words.at();
        boolean marked = words.quotedAfter();
        Quantity quantity = quantity(words, "a dose such as 40 mg");
        if (!marked && !OF_DRUGS.contains(quantity.unit())) {
            String unit = quantity.unit().equals("1") ? "no unit" : "'" + quantity.unit() + "' behind it";
            throw new Misread(at, "this dose has " + unit, "Write how much with its unit: 40 mg, 25 mcg/h, 1 mL.");
        }
        return quantity;
    }

    /** A number without any unit. */
    static BigDecimal number(Words words, String expected) {
        Word word = words.take(expected);
        Matcher number = NUMBER.matcher(word.text());
        if (word.quoted() || !number.matches() || !number.group(2).isEmpty()) {
            throw noNumber(word, expected);
        }
        return value(word, number.group(1));
    }

    static BigDecimal value(Word word, String digits) {
        if (digits.length() > DIGITS) {
            throw new Misread(word.at(), "'" + digits + "' has too many digits", "Write at most " + DIGITS + ".");
        }
        return new BigDecimal(digits);
    }

    private static boolean keyword(Words words) {
        return words.says("upper", "limit") || words.says("to");
    }

    private static Misread noNumber(Word word, String expected) {
        return new Misread(
                word.at(), "'" + word.text() + "' is not " + expected, "Write digits, with a point: 7 or 0.5.");
    }

    static String writeDrug(Quantity quantity) {
        boolean bare = OF_DRUGS.contains(quantity.unit());
        return quantity.value().toPlainString() + " " + (bare ? quantity.unit() : Quote.marks(quantity.unit()));
    }

    static String write(Quantity quantity) {
        String number = quantity.value().toPlainString();
        if (quantity.unit().equals("1")) {
            return number;
        }
        boolean bare =
                quantity.unit().matches("[^\\s,\"\\\\]+") && !quantity.unit().matches("to|upper");
        return number + " " + (bare ? quantity.unit() : Quote.marks(quantity.unit()));
    }
}
