package org.foramen.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.care.Measured;
import org.foramen.chart.Measure;
import org.foramen.chart.Term;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Scoring.Scored;
import org.foramen.criteria.Scoring.Spread;
import org.foramen.criteria.Scoring.Total;
import org.foramen.criteria.Scoring.Unlike;
import org.foramen.criteria.Scoring.Unscored;
import org.foramen.criteria.Truth;
import org.foramen.library.Instrument;
import org.foramen.library.Procedure.Note;

/** Puts the scores of instruments into lines: the score, its band, and whether it changed enough to matter. */
final class Scores {
    private final Words words;

    private Scores(Words words) {
        this.words = words;
    }

    static Line of(Measured measured, Words words) {
        return new Scores(words).line(measured);
    }

    /** The latest of the scales of pain and of those of function, in words. */
    static List<String> function(List<Measured> measures, Lexicon lexicon) {
        return Stream.of("pain-scale", "disability-scale")
                .flatMap(set -> measures.stream()
                        .filter(m ->
                                lexicon.about(Term.word(m.instrument().id())).contains(lexicon.known(set)))
                        .max(Comparator.comparing(m -> m.entry().fact().on()))
                        .stream())
                .map(m -> m.instrument().id().toUpperCase(Locale.ROOT) + " " + said(m))
                .toList();
    }

    private Line line(Measured measured) {
        Instrument instrument = measured.instrument();
        Truth told = measured.scored().score().isPresent() ? Truth.MET : Truth.UNKNOWN;
        List<String> because = new ArrayList<>();
        measured.before().ifPresent(entry -> because.add(Facts.words(entry)));
        because.add(Facts.words(measured.entry()));
        Note scored = instrument.scored();
        return new Line(
                instrument.id(),
                instrument.name() + ": " + said(measured),
                told,
                because,
                words.cited(scored.cites()),
                scored.status().word(),
                told.unknown() ? ask(instrument, measured.scored()) : "",
                "patient",
                "",
                note(measured),
                parts(measured));
    }

    /** "44 on 2026-08-30, severe disability; 50 on 2026-02-10 before it". */
    private static String said(Measured measured) {
        String bands =
                measured.bands().stream().map(Measured.Band::says).distinct().collect(Collectors.joining(" / "));
        return says(measured.scored())
                + " on " + measured.entry().fact().on()
                + (bands.isEmpty() ? "" : ", " + bands)
                + measured.before()
                        .map(entry ->
                                "; " + measured.baseline().map(Scores::plain).orElse("no score") + " on "
                                        + entry.fact().on() + " before it")
                        .orElse("");
    }

    static String says(Scored scored) {
        return switch (scored) {
            case Total total ->
                plain(total.value())
                        + (total.missing().isEmpty() ? "" : " (without item " + numbers(total.missing()) + ")");
            case Unscored unscored -> "cannot be scored";
            case Unlike unlike ->
                "cannot be told, for " + plain(unlike.entered()) + " was written down and the answers make "
                        + plain(unlike.made());
            case Spread spread -> between(spread.between());
        };
    }

    private static String between(Measure measure) {
        return "somewhere in " + measure.value().toPlainString() + " to "
                + measure.upTo().map(BigDecimal::toPlainString).orElse("");
    }

    /** Which items are missing, and how many may be; which answers cannot be. */
    private static String ask(Instrument instrument, Scored scored) {
        if (!(scored instanceof Unscored unscored)) {
            return "Which number stands on the sheet?";
        }
        int all = instrument.scoring().items().size();
        String strange = unscored.strange().isEmpty()
                ? ""
                : " Item " + numbers(unscored.strange()) + " has an answer that cannot be.";
        return unscored.missing().size() + " of " + all + " answers are missing (at most "
                + instrument.scoring().mayMiss() + " allowed): item " + numbers(unscored.missing()) + "." + strange
                + " What was answered?";
    }

    private static String note(Measured measured) {
        String watch = measured.watch()
                .filter(Truth::met)
                .flatMap(truth -> measured.instrument().watch())
                .map(w -> w.note().says() + " ")
                .orElse("");
        return (watch + String.join(" ", measured.instrument().notes())).strip();
    }

    private List<Line> parts(Measured measured) {
        List<Line> parts = new ArrayList<>();
        measured.watch()
                .ifPresent(truth -> parts.add(line(
                        "Item " + measured.instrument().watch().orElseThrow().item() + " calls for somebody to look.",
                        truth,
                        measured.instrument().watch().orElseThrow().note())));
        measured.bands().forEach(band -> parts.add(line(band.says() + ": ", Truth.MET, band.note())));
        measured.changed()
                .forEach(changed -> parts.add(line(
                        "A change of " + changed.change().figure() + ": ",
                        changed.truth(),
                        changed.change().note())));
        parts.add(line("Missing items: ", Truth.MET, measured.instrument().missing()));
        parts.add(line("Licence: ", Truth.MET, measured.instrument().licence()));
        return parts;
    }

    private Line line(String says, Truth truth, Note note) {
        String whole = says.endsWith(": ") ? says + note.says() : says + " " + note.says();
        return Line.plain(whole, truth)
                .cited(words.cited(note.cites()), note.status().word());
    }

    private static String numbers(List<Integer> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static String plain(BigDecimal value) {
        Optional<BigDecimal> zero = Optional.of(BigDecimal.ZERO).filter(z -> value.signum() == 0);
        return zero.orElse(value).stripTrailingZeros().toPlainString();
    }
}
