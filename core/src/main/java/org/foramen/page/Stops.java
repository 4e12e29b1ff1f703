package org.foramen.page;

import java.util.List;
import java.util.Optional;
import org.foramen.care.Overruled;
import org.foramen.chart.Entry;
import org.foramen.chart.StopOverride;
import org.foramen.criteria.Truth;

/** Puts what physicians decided of stops into words, beside the lines that they clear. */
final class Stops {
    private final List<Overruled> overruled;

    Stops(List<Overruled> overruled) {
        this.overruled = overruled;
    }

    List<Stop> stops() {
        return overruled.stream().map(Stops::stop).toList();
    }

    /** The line of a stop as it stands after what was decided: cleared, waiting for a second physician, outdated. */
    Line told(Line line) {
        Optional<Overruled> decided =
                overruled.stream().filter(one -> one.rule().equals(line.id())).findFirst();
        return decided.map(one -> told(line, one)).orElse(line);
    }

    private static Line told(Line line, Overruled one) {
        return switch (one.state()) {
            case STOPS -> line;
            case WAITS ->
                line.noted("One physician decided to go on: " + said(one)
                        + " It stops until a second physician countersigns.");
            case OUTDATED ->
                line.noted("Decided before something new was recorded of it, so it stops again: " + said(one));
            case CLEARED ->
                line.answering(Truth.MET)
                        .saying("Cleared by a decision. " + line.says())
                        .noted(said(one));
        };
    }

    private static String said(Overruled one) {
        return one.decision().map(decision -> said(decision, one)).orElse("");
    }

    private static String said(StopOverride decision, Overruled one) {
        String first = one.first().map(Entry::author).orElse("");
        String second = one.second()
                .map(entry -> ", countersigned by " + entry.author())
                .orElse("");
        return Facts.lower(decision.reason()) + ", \u201c" + decision.words() + "\u201d (" + first + ", "
                + decision.on() + second + ").";
    }

    private static Stop stop(Overruled one) {
        return new Stop(
                one.rule(),
                one.absolute(),
                Facts.lower(one.state()),
                one.first().map(Entry::author).orElse(""),
                one.first().map(entry -> entry.id().toString()).orElse(""),
                said(one));
    }
}
