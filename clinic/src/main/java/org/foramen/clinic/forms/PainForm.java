package org.foramen.clinic.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.Approx;
import org.foramen.chart.Fact;
import org.foramen.chart.Pain;
import org.foramen.chart.Site;
import org.foramen.clinic.people.Action;

/** Adds pain as somebody describes it: where, how it spreads, since when, how bad at its worst. */
public final class PainForm implements FactForm {
    private static final List<String> PATTERNS = Arrays.stream(Pain.Pattern.values())
            .map(pattern -> pattern.name().toLowerCase(Locale.ROOT))
            .toList();

    @Override
    public String name() {
        return "pain";
    }

    @Override
    public Action action() {
        return Action.RECORD_SCORE;
    }

    @Override
    public List<Field> fields(Asking asking) {
        return List.of(
                asking.line("where"),
                asking.radio("pattern", PATTERNS),
                asking.line("since"),
                asking.number("worst"),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        reading.text("where", "problem.where");
        List<Site> where = reading.sites("where");
        String pattern = reading.choice("pattern", PATTERNS, "problem.pattern");
        Optional<Approx> since = since(reading);
        OptionalInt worst = worst(reading);
        LocalDate on = reading.pastDay("on");
        return reading.unless(() ->
                new Pain(on, where.getFirst(), Pain.Pattern.valueOf(pattern.toUpperCase(Locale.ROOT)), since, worst));
    }

    /** A day, a month or a year: as well as it is known. */
    private static Optional<Approx> since(Reading reading) {
        if (reading.blank("since")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Approx.of(reading.anyText("since")));
        } catch (DateTimeException | NumberFormatException e) {
            reading.problem("since", "problem.since");
            return Optional.empty();
        }
    }

    private static OptionalInt worst(Reading reading) {
        if (reading.blank("worst")) {
            return OptionalInt.empty();
        }
        boolean whole = reading.anyText("worst").matches("10|\\d");
        if (!whole) {
            reading.problem("worst", "problem.B031");
        }
        return whole ? OptionalInt.of(Integer.parseInt(reading.anyText("worst"))) : OptionalInt.empty();
    }
}
