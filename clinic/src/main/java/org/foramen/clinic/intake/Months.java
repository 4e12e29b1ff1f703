package org.foramen.clinic.intake;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Approx;

/** A month as people write it: 3/2026, 2026-03, or the year alone. */
final class Months {
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("\\d{4}"), Pattern.compile("\\d{4}-\\d{2}"), Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

    private Months() {}

    static Optional<Approx> read(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
        String written = monthFirst.matches()
                ? "%s-%02d".formatted(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)))
                : text.strip();
        if (WRITTEN.stream().noneMatch(pattern -> pattern.matcher(written).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Approx.of(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
