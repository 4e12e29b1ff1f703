package org.foramen.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foramen.chart.Approx;

/** When something was said, as well as that is known: "2025-02-19", "2020-11", "2016/2020". */
final class Dated {
    /** What is written where nobody can tell. */
    static final String NOT = "not dated";

    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?\\b");

    private Dated() {}

    /** The last day that any of its dates can have been. */
    static Optional<LocalDate> latest(String text) {
        return DATE.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(date -> day(date).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(Approx.of(date).by());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
