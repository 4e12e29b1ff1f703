package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.care.BlockReading;
import org.foramen.care.BlockReadings;
import org.foramen.chart.Entry;
import org.foramen.chart.Intervention;
import org.foramen.chart.Site;
import org.foramen.criteria.Truth;
import org.foramen.library.Procedure;

/** Says what diagnostic blocks showed: a line for each, a line for each pair of two anaesthetics at one place. */
final class Blocks {
    private final Words words;

    Blocks(Words words) {
        this.words = words;
    }

    List<Line> lines(BlockReadings readings) {
        return Stream.concat(
                        readings.pairs().stream().map(this::pair),
                        readings.blocks().stream().map(this::block))
                .toList();
    }

    private Line block(BlockReading reading) {
        List<Line> parts = new ArrayList<>();
        reading.cuts()
                .forEach(cut -> parts.add(
                        noted(cut.cutoff().note(), "At least " + cut.cutoff().percent() + "%: ", cut.positive())));
        parts.add(Line.plain("The relief lasted as long as the anaesthetic does", reading.lasted()));
        reading.rule()
                .longest()
                .ifPresent(longest ->
                        parts.add(noted(longest.note(), "", reading.prolonged().not())));
        reading.rule().notes().forEach(note -> parts.add(noted(note, "Know: ", Truth.MET)));
        return new Line(
                reading.rule().id(),
                title(reading) + ": " + says(reading),
                reading.positive(),
                because(reading),
                "",
                "",
                reading.lasted().unknown() ? "How much did it relieve, and for how many hours?" : "",
                "patient",
                "",
                "",
                parts);
    }

    private static String title(BlockReading reading) {
        Intervention done = (Intervention) reading.block().fact();
        String where = done.sites().stream().map(Site::toString).collect(Collectors.joining(", "));
        return reading.rule().name() + (where.isEmpty() ? "" : " at " + where) + " on " + done.on();
    }

    private static String says(BlockReading reading) {
        if (reading.prolonged().met()) {
            return "the relief outlasted what the anaesthetic explains, so it is discordant";
        }
        String reached = shares(reading, Truth.MET);
        String missed = shares(reading, Truth.NOT_MET);
        String open = shares(reading, Truth.UNKNOWN);
        return Stream.of(
                        reached.isEmpty() ? "" : "positive by " + reached,
                        missed.isEmpty() ? "" : "negative by " + missed,
                        open.isEmpty() ? "" : "not to be read by " + open + " yet")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String shares(BlockReading reading, Truth truth) {
        return reading.cuts().stream()
                .filter(cut -> cut.positive() == truth)
                .map(cut -> "the cut-off of " + cut.cutoff().percent() + "%")
                .collect(Collectors.joining(" and "));
    }

    private static List<String> because(BlockReading reading) {
        return Stream.concat(Stream.of(reading.block()), reading.diary().stream())
                .map(Facts::words)
                .toList();
    }

    private Line pair(BlockReading.Pair pair) {
        String days = day(pair.shorter().block()) + " and " + day(pair.longer().block());
        String says = switch (pair.concordant()) {
            case MET -> "concordant: the longer-lasting anaesthetic relieved for longer";
            case NOT_MET -> "discordant: one did not relieve, or the longer-lasting anaesthetic not for longer";
            case UNKNOWN -> "cannot be compared until relief and hours of both are known";
        };
        return Line.plain(
                "Two blocks with two anaesthetics, " + pair.shorter().rule().name() + ", " + days + ": " + says,
                pair.concordant());
    }

    private static String day(Entry entry) {
        return entry.fact().on().toString();
    }

    private Line noted(Procedure.Note note, String before, Truth truth) {
        return new Line(
                "",
                before + note.says(),
                truth,
                List.of(),
                words.cited(note.cites()),
                note.status().word(),
                "",
                "",
                "",
                "",
                List.of());
    }
}
