package org.foramen.page;

import java.util.List;
import org.foramen.care.Safeguard;

/** Puts safeguards into lines, each with a line for every authority that speaks. */
final class Safety {
    private final Words words;

    Safety(Words words) {
        this.words = words;
    }

    List<Line> lines(List<Safeguard> safeguards) {
        return safeguards.stream().map(this::line).toList();
    }

    private Line line(Safeguard guard) {
        return new Line(
                guard.id(),
                guard.says(),
                guard.safe(),
                guard.because().stream().map(Facts::words).toList(),
                "",
                "",
                guard.ask(),
                guard.from(),
                "",
                guard.decides().map(who -> "Decided with the " + who + ".").orElse(""),
                guard.rows().stream().map(this::row).toList());
    }

    private Line row(Safeguard.Row row) {
        return new Line(
                "",
                row.says(),
                row.safe(),
                List.of(),
                words.cited(row.cites()),
                row.status().word(),
                "",
                "",
                "",
                "",
                List.of());
    }
}
