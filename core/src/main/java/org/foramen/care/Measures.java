package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Score;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Scoring;
import org.foramen.criteria.Scoring.Scored;
import org.foramen.criteria.Truth;
import org.foramen.library.Instrument;
import org.foramen.library.Instrument.Watch;

/**
 * The instruments that somebody filled in. The latest score is compared with the last one before the latest procedure that
 * lies between them, and where there is no such procedure with the first one ever.
 */
final class Measures {
    private final Ledger view;
    private final Lexicon lexicon;

    private Measures(Ledger view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    static List<Measured> of(Question question) {
        Measures measures = new Measures(question.view(), question.library().lexicon());
        return question.library().instruments().stream()
                .flatMap(instrument -> measures.measured(instrument).stream())
                .toList();
    }

    private Optional<Measured> measured(Instrument instrument) {
        List<Entry> all = entries(instrument.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Entry latest = all.getLast();
        Scored scored = scored(latest);
        Optional<Entry> before = before(all, latest.fact().on());
        Optional<BigDecimal> baseline = before.flatMap(entry -> scored(entry).score());
        return Optional.of(new Measured(
                instrument,
                latest,
                scored,
                bands(instrument, scored),
                before,
                baseline,
                changed(instrument, baseline, scored.score()),
                instrument.watch().map(watch -> watched(watch, (Score) latest.fact()))));
    }

    private List<Entry> entries(String scale) {
        List<Entry> all = new ArrayList<>();
        for (int f = view.first(Kind.SCORE); f < view.end(Kind.SCORE); f++) {
            if (((Score) view.entry(f).fact()).scale().equals(scale)) {
                all.add(view.entry(f));
            }
        }
        return all;
    }

    private Scored scored(Entry entry) {
        return Scoring.of((Score) entry.fact(), lexicon);
    }

    /** The last entry up to the latest procedure that lies before the day, of those of earlier days; else the first. */
    private Optional<Entry> before(List<Entry> all, LocalDate day) {
        List<Entry> earlier =
                all.stream().filter(entry -> entry.fact().on().isBefore(day)).toList();
        Optional<LocalDate> procedure = procedure(day);
        return procedure
                .flatMap(when -> earlier.stream()
                        .filter(entry -> !entry.fact().on().isAfter(when))
                        .reduce((first, later) -> later))
                .or(() -> earlier.stream().findFirst());
    }

    private Optional<LocalDate> procedure(LocalDate before) {
        Optional<LocalDate> latest = Optional.empty();
        for (int f = view.first(Kind.INTERVENTION); f < view.end(Kind.INTERVENTION); f++) {
            LocalDate on = view.entry(f).fact().on();
            latest = on.isBefore(before) ? Optional.of(on) : latest;
        }
        return latest;
    }

    private static List<Measured.Band> bands(Instrument instrument, Scored scored) {
        return scored.score().stream()
                .flatMap(score -> instrument.bands().stream()
                        .flatMap(bands -> bands.at(score).map(says -> new Measured.Band(says, bands.note())).stream()))
                .toList();
    }

    /** Better is less where a higher score is worse. */
    private static List<Measured.Changed> changed(
            Instrument instrument, Optional<BigDecimal> before, Optional<BigDecimal> after) {
        Optional<BigDecimal> less = before.flatMap(b -> after.map(b::subtract));
        Optional<BigDecimal> gain = instrument.higherWorse() ? less : less.map(BigDecimal::negate);
        return instrument.changes().stream()
                .map(change -> new Measured.Changed(
                        change,
                        gain.map(g -> change.met(before.orElseThrow(), g)).orElse(Truth.UNKNOWN)))
                .toList();
    }

    /** Without the answers, or without this one, nobody can tell. */
    private static Truth watched(Watch watch, Score score) {
        return score.answers()
                .map(answers -> Optional.ofNullable(answers.given().get(watch.item())))
                .flatMap(answer -> answer)
                .map(answer -> Truth.of(answer >= watch.from()))
                .orElse(Truth.UNKNOWN);
    }
}
