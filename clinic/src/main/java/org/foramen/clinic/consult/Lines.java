package org.foramen.clinic.consult;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.page.ConsultPage;
import org.foramen.page.Line;
import org.foramen.page.Way;

/** Every line of a consult that can say why, by its place on the page: "urgent-0", "choice-2-cover-0-clause-3". */
final class Lines {
    private final Map<String, Line> byPlace = new LinkedHashMap<>();

    private Lines() {}

    static Optional<Line> at(ConsultPage page, String place) {
        Lines lines = new Lines();
        lines.gather(page);
        return Optional.ofNullable(lines.byPlace.get(place));
    }

    /** How the truth of the line at that place is worded: an alarm rings, a stop stops, a rule is met. */
    static String kind(String place) {
        String first = place.substring(0, Math.max(0, place.indexOf('-')));
        return switch (first) {
            case "answer" -> reason(place.substring(first.length() + 1));
            case "path" -> "path";
            case "way" -> "known";
            case "beside" -> "scope";
            case "urgent", "unasked" -> "alarm";
            case "from" -> "feature";
            case "block" -> "block";
            case "mechanism" -> "likely";
            case "measure" -> "measure";
            case "medicine", "gene" -> "dose";
            case "prompt", "unprompted" -> "prompt";
            case "choice" -> choice(place);
            default -> "rule";
        };
    }

    /** Whether the line at that place is an answer that is shown with its reasons, one below the other. */
    static boolean several(String place) {
        return place.startsWith("answer-")
                || place.startsWith("way-")
                || place.equals("path-now")
                || place.endsWith("-turns");
    }

    /** How the truth of the reasons of an answer is worded. */
    private static String reason(String question) {
        return switch (question) {
            case "urgent" -> "alarm";
            case "person" -> "measure";
            case "from" -> "feature";
            case "safe" -> "stop";
            case "stances" -> "scope";
            default -> "rule";
        };
    }

    /** Answers that are no yes or no say only whether something is known. */
    static String answer(String question) {
        return switch (question) {
            case "urgent" -> "alarm";
            case "time" -> "time";
            case "options" -> "indicated";
            case "safe" -> "safe";
            case "payers" -> "cover";
            default -> "known";
        };
    }

    private static String choice(String place) {
        if (place.contains("-cover-leave-")) {
            return "leave";
        }
        return place.contains("-safe-part-") ? "stop" : place.contains("-stance-") ? "scope" : "rule";
    }

    private void gather(ConsultPage page) {
        whole(page);
        person(page);
        for (int i = 0; i < page.choices().size(); i++) {
            choice("choice-" + i, page.choices().get(i));
        }
    }

    /** The answers, the way, and what could be done without a needle. */
    private void whole(ConsultPage page) {
        page.summary().forEach(answer -> byPlace.put("answer-" + answer.id(), answer.line()));
        byPlace.put(
                "path-now",
                Line.plain(page.path().stage(), page.path().now().truth())
                        .of(page.path().steps()));
        put("path", page.path().steps());
        put("way", page.ways().stream().map(Way::line).toList());
    }

    private void person(ConsultPage page) {
        put("urgent", page.urgent().stream().map(ConsultPage.Urgent::line).toList());
        put("unasked", page.unasked());
        put("beside", page.beside().stream().map(ConsultPage.Stance::scope).toList());
        for (int i = 0; i < page.from().size(); i++) {
            put("from-" + i + "-for", page.from().get(i).speaksFor());
            put("from-" + i + "-against", page.from().get(i).speaksAgainst());
            put("from-" + i + "-missing", page.from().get(i).missing());
            put("from-" + i + "-meaningless", page.from().get(i).meaningless());
        }
        put("block", page.blocks());
        put("mechanism", page.mechanism().parts());
        put("time-needed", page.time().needed());
        put("time-reason", page.time().reasons());
        put("measure", page.measures());
        byPlace.put("medicine-opioids", page.taken().opioids());
        put("prompt", page.taken().prompts());
        put("gene", page.taken().genes());
        put("unprompted", page.taken().unasked());
    }

    private void choice(String at, ConsultPage.Choice choice) {
        byPlace.put(
                at + "-turns",
                Line.plain(choice.name(), choice.indicated().truth()).of(choice.turns()));
        byPlace.put(at + "-indicated", choice.indicated());
        byPlace.put(at + "-safe", choice.safe());
        put(at + "-indicated-part", choice.indicated().parts());
        put(at + "-safe-part", choice.safe().parts());
        choice.gate().forEach(gate -> put(at + "-gate-part", gate.parts()));
        put(
                at + "-cover-leave",
                choice.authorizations().stream().map(ConsultPage.Leave::verdict).toList());
        for (int i = 0; i < choice.coverage().size(); i++) {
            ConsultPage.Cover cover = choice.coverage().get(i);
            byPlace.put(at + "-cover-" + i, cover.verdict());
            put(at + "-cover-" + i + "-refusing", cover.refusing());
            put(at + "-cover-" + i + "-clause", cover.clauses());
            put(at + "-cover-" + i + "-warning", cover.warnings());
            put(at + "-cover-" + i + "-later", cover.later());
        }
        put(
                at + "-stance",
                choice.positions().stream().map(ConsultPage.Stance::scope).toList());
    }

    private void put(String at, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            byPlace.put(at + "-" + i, lines.get(i));
        }
    }
}
