package org.foramen.vignettes.line;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Measure;

/** Values on scales: nrs 7, nrs 7/10, vas 62 mm, odi 44%, nrs 2-8 for a range. */
final class Measures {
    private static final Pattern VALUE = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:-(\\d+(?:\\.\\d+)?))?(/10|%|mm|cm)?");

    private Measures() {}

    /** Whether a value with or without a unit comes next; what stands in quotes is a name, however it looks. */
    static boolean next(Words words) {
        return !words.atEnd()
                && !words.peek("").quoted()
                && VALUE.matcher(words.peek("").text()).matches();
    }

    static Measure measure(Words words) {
        Word scale = words.take("a scale such as nrs or odi");
        return value(words, Scale.named(scale), false);
    }

    /** The value on a scale that was named before; its unit may follow with the second value of a pair. */
    static Measure value(Words words, String scale, boolean unitLater) {
        Word word = words.take("a value of " + scale);
        Matcher value = VALUE.matcher(word.text());
        if (word.quoted() || !value.matches()) {
            throw new Misread(
                    word.at(),
                    "'" + word.text() + "' is not a value of " + scale,
                    "Write a number, or a range as 2-8.");
        }
        Optional<String> unit = Optional.ofNullable(value.group(3)).or(() -> unit(words));
        Scale.of(scale).ifPresent(known -> check(word, known, unit, unitLater));
        Measure measure = new Measure(
                scale,
                Amounts.value(word, value.group(1)),
                Optional.ofNullable(value.group(2)).map(upTo -> Amounts.value(word, upTo)));
        Scale.of(scale).ifPresent(known -> within(word, known, measure));
        return measure;
    }

    private static Optional<String> unit(Words words) {
        for (String unit : new String[] {"/10", "%", "mm", "cm"}) {
            if (words.skip(unit)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static void check(Word word, Scale scale, Optional<String> unit, boolean later) {
        if (unit.isPresent() && !unit.get().equals(scale.unit())) {
            throw new Misread(
                    word.at(),
                    scale.id() + " is not measured in " + unit.get(),
                    "Write it from 0 to " + scale.most() + " in " + scale.unit() + ".");
        }
        if (unit.isEmpty() && scale.needed() && !later) {
            throw new Misread(
                    word.at(),
                    scale.id() + " " + word.text() + " has no unit",
                    "Write it in " + scale.unit() + ", from 0 to " + scale.most() + ": " + scale.id() + " 62 mm.");
        }
    }

    private static void within(Word word, Scale scale, Measure measure) {
        BigDecimal high = measure.upTo().orElse(measure.value());
        if (high.compareTo(BigDecimal.valueOf(scale.most())) > 0) {
            throw new Misread(
                    word.at(),
                    high.toPlainString() + " is beyond the end of " + scale.id(),
                    scale.id() + " runs from 0 to " + scale.most() + ".");
        }
    }

    static String write(Measure measure) {
        return Quote.word(measure.scale()) + " " + number(measure) + Scale.unitAfter(measure.scale());
    }

    static String number(Measure measure) {
        String upTo = measure.upTo().map(up -> "-" + up.toPlainString()).orElse("");
        return measure.value().toPlainString() + upTo;
    }
}
