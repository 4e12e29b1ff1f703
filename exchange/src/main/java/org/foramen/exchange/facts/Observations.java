package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.chart.Term;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/** Observation and its components: scores, laboratory values, vital signs, and answers of yes or no. */
final class Observations {
    /** Nothing was observed yet, or ever. */
    private static final Set<String> NONE = Set.of("entered-in-error", "cancelled", "registered");

    /** Pain that was rated on no fixed scale. */
    static final String UNSCALED = "38208-5";

    private Observations() {}

    static void read(Sheet sheet) {
        Node node = sheet.node();
        if (NONE.contains(node.text("status"))) {
            return;
        }
        Optional<LocalDate> on = When.end(node.choice("effective"))
                .or(() -> When.start(node.choice("effective")))
                .or(() -> When.of(node.text("issued")))
                .map(When::first);
        observation(sheet, node, on);
        for (Node component : node.each("component")) {
            observation(sheet, component, on);
        }
        Peg.ofComponents(node).ifPresent(mean -> on.ifPresent(day -> sheet.say(Peg.score(day, mean))));
    }

    private static void observation(Sheet sheet, Node node, Optional<LocalDate> on) {
        Concept code = Concept.of(node.at("code"));
        Term term = code.first(t -> gauge(t, sheet.known()).isPresent())
                .orElseGet(() -> code.term(sheet.known()::knows, Set.of("loinc")));
        Optional<Gauge> gauge = gauge(term, sheet.known());
        boolean unscaled = code.has("loinc", UNSCALED);
        Node value = node.choice("value");
        boolean ofUse = gauge.isPresent() || unscaled || sheet.known().knows(term);
        if (!value.there() || !ofUse || Peg.onlyItem(code)) {
            return;
        }
        Kind matters = gauge.map(Observations::kind).orElse(unscaled ? Kind.SCORE : Kind.LAB);
        if (on.isEmpty()) {
            sheet.unread(sheet.today(), matters, value, InFacts.undated("observation", code.words()));
        } else if (unscaled) {
            sheet.unread(on.get(), Kind.SCORE, value, InFacts.noScale(code.words()));
        } else {
            new Value(sheet, node, value, term, on.get()).read(gauge);
        }
    }

    /** By its LOINC code; else by a set of knowledge that bears the name of a scale. */
    private static Optional<Gauge> gauge(Term term, Known known) {
        Optional<Gauge> coded = term.system().equals("loinc") ? Gauge.of(term.code()) : Optional.empty();
        return coded.or(() -> known.sets(term).stream()
                .flatMap(set -> Gauge.named(set).stream())
                .findFirst());
    }

    private static Kind kind(Gauge gauge) {
        return switch (gauge) {
            case Gauge.Scale scale -> Kind.SCORE;
            case Gauge.Measured measured -> measured.vital() ? Kind.VITAL : Kind.LAB;
        };
    }
}
