package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foramen.chart.EntryId;

/** The lines that came before: where a line that takes something back finds what it takes back. */
public final class Earlier {
    private record Line(String verb, LocalDate on, EntryId entry) {}

    /** What was found. */
    sealed interface Found {}

    record One(EntryId entry) implements Found {}

    record Several(int count) implements Found {}

    record None() implements Found {}

    private final List<Line> lines = new ArrayList<>();

    /** A line of this verb and day became this entry. */
    public void add(String verb, LocalDate on, EntryId entry) {
        lines.add(new Line(verb, on, entry));
    }

    Found find(String verb, LocalDate on) {
        List<Line> found = lines.stream()
                .filter(line -> line.verb().equals(verb) && line.on().equals(on))
                .toList();
        return switch (found.size()) {
            case 0 -> new None();
            case 1 -> new One(found.getFirst().entry());
            default -> new Several(found.size());
        };
    }
}
