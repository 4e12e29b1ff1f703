package org.foramen.vignettes.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Measure;
import org.foramen.chart.Relief;

/** How much better: {@code nrs 7 to 1}, {@code vas 62 to 20 mm}, {@code nrs 7 to vas 20 mm}, {@code 80% relief}. */
final class Reliefs {
    /** A relief and what it is a relief of. */
    record Told(Relief relief, boolean function) {}

    private Reliefs() {}

    /** The relief that comes next, if that is what comes next; else nothing is read. */
    static Optional<Told> next(Words words) {
        int mark = words.mark();
        Optional<Told> told = stated(words).or(() -> measured(words));
        if (told.isEmpty()) {
            words.back(mark);
        }
        return told;
    }

    /** "80% relief", "60 % function". */
    private static Optional<Told> stated(Words words) {
        if (words.atEnd() || words.quoted() || !words.peek("").text().matches("\\d+(\\.\\d+)?%?")) {
            return Optional.empty();
        }
        Word word = words.take("a percentage");
        boolean percent = word.text().endsWith("%") || words.skip("%");
        BigDecimal value = Amounts.value(word, word.text().replace("%", ""));
        boolean function = words.skip("function");
        if (!percent || !(function || words.skip("relief"))) {
            throw new Misread(
                    word.at(), "'" + word.text() + "' says not what of", "Write 80% relief, or 60% function.");
        }
        if (value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Misread(word.at(), "no relief is more than 100%", "Write what was stated, at most 100%.");
        }
        return Optional.of(new Told(new Relief.Stated(value), function));
    }

    private static Optional<Told> measured(Words words) {
        boolean function = words.skip("function");
        boolean pain = !function && words.skip("pain");
        boolean scaled = scaled(words);
        if (!scaled && (function || pain)) {
            throw words.unknown("Write the scale and both values: function odi 50 to 20.");
        }
        if (!scaled) {
            return Optional.empty();
        }
        Relief.Measured measured = pair(words);
        boolean named = Scale.ofFunction(measured.before().scale());
        return Optional.of(new Told(measured, function || (named && !pain)));
    }

    /** A word, a value and "to": nothing else in a line looks like that. */
    private static boolean scaled(Words words) {
        int mark = words.mark();
        boolean scaled = false;
        if (!words.atEnd()) {
            words.take("");
            if (Measures.next(words)) {
                words.take("");
                scaled = words.says("to") || words.says("mm", "to") || words.says("%", "to") || words.says("/10", "to");
            }
        }
        words.back(mark);
        return scaled;
    }

    private static Relief.Measured pair(Words words) {
        String scale = Scale.named(words.take("a scale"));
        Measure before = Measures.value(words, scale, true);
        if (!words.skip("to")) {
            throw words.missing("the value after");
        }
        boolean same = Measures.next(words);
        Measure after = same ? Measures.value(words, scale, false) : Measures.measure(words);
        return new Relief.Measured(before, after);
    }

    static String write(Relief relief, boolean function) {
        return switch (relief) {
            case Relief.Stated stated -> stated.value().toPlainString() + (function ? "% function" : "% relief");
            case Relief.Measured m -> {
                boolean named = Scale.ofFunction(m.before().scale());
                yield (function == named ? "" : function ? "function " : "pain ") + pair(m);
            }
        };
    }

    private static String pair(Relief.Measured m) {
        if (m.before().scale().equals(m.after().scale())) {
            return Quote.word(m.before().scale()) + " " + Measures.number(m.before()) + " to "
                    + Measures.number(m.after()) + Scale.unitAfter(m.after().scale());
        }
        return Measures.write(m.before()) + " to " + Measures.write(m.after());
    }
}
