package org.foramen.care;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;

/** The INR that some medicines need beside their hold: by each authority its own bound, or the laboratory's upper limit. */
record Inrs(Ledger view, HoldRules known, Service service) {

    Optional<Safeguard> of(Hold hold, Taken taken, List<HoldRow> speaking) {
        List<HoldRow> asking =
                speaking.stream().filter(row -> row.row().inr().isPresent()).toList();
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> latest = Clearance.latest(
                view, Kind.LAB, known.values().inr(), service.start().toLocalDate());
        Optional<Lab> fresh = fresh(latest, taken);
        List<Safeguard.Row> rows = asking.stream().map(row -> row(row, fresh)).toList();
        Truth safe = rows.stream().map(Safeguard.Row::safe).reduce(Truth.MET, Truth::and);
        return Optional.of(new Safeguard(
                hold.id() + "-inr",
                says(hold, latest, fresh),
                safe,
                Optional.empty(),
                Optional.empty(),
                latest.stream().toList(),
                safe.unknown() ? ask(fresh) : "",
                safe.unknown() ? "clinician" : "",
                rows));
    }

    /** The latest value, if it is from a day after the last dose. */
    private static Optional<Lab> fresh(Optional<Entry> latest, Taken taken) {
        return latest.map(Entry::fact)
                .map(fact -> (Lab) fact)
                .filter(lab -> taken.last()
                        .map(at -> lab.on().isAfter(at.toLocalDate()))
                        .orElse(false));
    }

    private static String says(Hold hold, Optional<Entry> latest, Optional<Lab> fresh) {
        String found = fresh.map(lab -> "It was " + lab.value() + " on " + lab.on() + ".")
                .orElse(latest.map(e -> "The latest INR is from " + e.fact().on()
                                + ", not from a day after the last dose: repeat it, or record why not.")
                        .orElse("None is recorded."));
        return "INR after " + hold.name() + ". " + found;
    }

    private static String ask(Optional<Lab> fresh) {
        return fresh.isPresent()
                ? "What is the laboratory's upper limit of the INR?"
                : "What is the INR on a day after the last dose, and what is the laboratory's upper limit?";
    }

    private static Safeguard.Row row(HoldRow asking, Optional<Lab> fresh) {
        Hold.Inr inr = asking.row().inr().orElseThrow();
        return new Safeguard.Row(
                asking.row().id() + "-INR",
                asking.row().authority() + ": INR " + words(inr) + ".",
                fresh.map(lab -> within(inr, lab)).orElse(Truth.UNKNOWN),
                asking.row().cites(),
                asking.row().status());
    }

    private static String words(Hold.Inr inr) {
        return inr.bound().map(bound -> bound.toString()).orElse("within the laboratory's own limit");
    }

    private static Truth within(Hold.Inr inr, Lab lab) {
        BigDecimal value = lab.value().value();
        return inr.bound()
                .map(bound -> Truth.of(bound.holds(value)))
                .or(() -> lab.upperLimit().map(limit -> Truth.of(value.compareTo(limit) <= 0)))
                .orElse(Truth.UNKNOWN);
    }
}
