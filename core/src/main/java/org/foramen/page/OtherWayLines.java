package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import org.foramen.care.OtherWay;
import org.foramen.care.Standing.Stood;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Truth;

/** Puts the ways that need no needle into lines: what was tried, what the person wishes, what authorities say. */
final class OtherWayLines {
    private static final String NO_FIGURE =
            "No figure on file: the references that were read give none that could be shown with its source.";

    private final Words words;

    OtherWayLines(Words words) {
        this.words = words;
    }

    List<Way> of(List<OtherWay> ways) {
        return ways.stream().map(this::way).toList();
    }

    private Way way(OtherWay way) {
        List<Line> known = new ArrayList<>(words.lines(way.urging()));
        way.tried().forEach(entry -> known.add(Line.plain(Facts.words(entry), Truth.MET)));
        way.wishes().forEach(entry -> known.add(Line.plain(Facts.words(entry), Truth.MET)));
        way.positions().forEach(stood -> known.add(position(stood)));
        known.add(Line.plain(NO_FIGURE, Truth.UNKNOWN));
        return new Way(
                way.way().word(),
                name(way.way()),
                Line.plain(says(way), Truth.UNKNOWN).of(known),
                tried(way),
                wished(way),
                voices(way));
    }

    private Line position(Stood stood) {
        return Line.plain(
                        stood.position().authority() + ": " + stood.position().says(),
                        stood.scope().truth())
                .cited(
                        words.cited(stood.position().cites()),
                        stood.position().status().word())
                .noted("Speaks of: " + stood.position().scopeSays());
    }

    private static String name(OtherWay.Way way) {
        return switch (way) {
            case WAITING -> "Do nothing more for now";
            case REHABILITATION -> "Rehabilitation";
            case PSYCHOLOGY -> "Psychology";
            case MEDICINES -> "Medicines";
            case SURGERY -> "Surgery";
        };
    }

    private static String says(OtherWay way) {
        return switch (way.way()) {
            case WAITING -> "What happens without treatment is not on file; the alarms above say what must not wait.";
            case REHABILITATION, PSYCHOLOGY, MEDICINES -> "What was tried, and what authorities say of it.";
            case SURGERY ->
                way.urging().isEmpty()
                        ? "Nothing recorded sends to a surgeon."
                        : way.urging().size() + " findings send to a surgeon first.";
        };
    }

    private static String tried(OtherWay way) {
        if (way.way() == OtherWay.Way.WAITING) {
            return "";
        }
        if (way.tried().isEmpty()) {
            return "nothing recorded";
        }
        boolean failed = way.tried().stream()
                .anyMatch(e -> e.fact() instanceof Therapy t && t.result() == Therapy.Result.FAILED);
        boolean helped = way.tried().stream()
                .anyMatch(e -> e.fact() instanceof Therapy t && t.result() == Therapy.Result.HELPED);
        String came = failed && helped ? ", with and without success" : failed ? ", failed" : helped ? ", helped" : "";
        return "tried " + way.tried().size() + (way.tried().size() == 1 ? " time" : " times") + came;
    }

    private static String wished(OtherWay way) {
        return way.wishes().isEmpty() ? "" : Facts.words(way.wishes().getLast().fact());
    }

    private static String voices(OtherWay way) {
        long speak =
                way.positions().stream().filter(s -> s.scope().truth().met()).count();
        long open = way.positions().stream()
                .filter(s -> s.scope().truth().unknown())
                .count();
        return speak + open == 0 ? "" : speak + " authorities speak of this person, " + open + " perhaps";
    }
}
