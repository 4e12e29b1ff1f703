package org.foramen.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.care.Differential.Weighed;
import org.foramen.care.Mechanisms;
import org.foramen.care.Mechanisms.Leaned;
import org.foramen.criteria.Truth;
import org.foramen.library.Mechanism;

/** Says in a line how the pain comes about, with a line for each mechanism below it. */
final class MechanismLines {
    private final Words words;

    MechanismLines(Words words) {
        this.words = words;
    }

    Line line(Mechanisms mechanisms) {
        List<Mechanism> likely = mechanisms.likely();
        Truth truth = likely.isEmpty() ? Truth.UNKNOWN : Truth.MET;
        return Line.plain(says(likely), truth)
                .of(mechanisms.all().stream().map(this::leaned).toList());
    }

    private static String says(List<Mechanism> likely) {
        String names =
                likely.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and "));
        return switch (likely.size()) {
            case 0 -> "Mechanism: not to be told yet";
            case 1 -> "Mechanism: " + names;
            default -> "Mechanism: mixed, " + names;
        };
    }

    private Line leaned(Leaned leaned) {
        List<Line> parts = Stream.of(leaned.speaksFor(), leaned.speaksAgainst(), leaned.missing())
                .flatMap(List::stream)
                .map(Weighed::verdict)
                .map(words::line)
                .toList();
        String tally =
                leaned.speaksFor().size() + " for, " + leaned.speaksAgainst().size() + " against, "
                        + leaned.missing().size() + " not known";
        return Line.plain(leaned.mechanism().name() + ": " + tally, leaned.likely())
                .noted(leaned.mechanism().misuse())
                .of(parts);
    }
}
