package org.foramen.vignettes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Site;
import org.foramen.criteria.Request;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;

/** Reads what is asked for: procedure, where, when, and how it is meant to be done. */
final class Requests {
    /** Fields that are words as they stand. */
    private static final List<String> PLAIN = List.of(
            "guidance", "sedation", "technique", "approach", "setting", "codes", "modifiers", "leads", "contacts");

    private static final Request NOTHING = Request.of("", List.of());

    private Requests() {}

    static Shape<Request> shape() {
        return Shape.table(NOTHING, "a request", Requests::request);
    }

    private static Request request(Fields fields) {
        String procedure = fields.one("procedure", Texts.NAME);
        List<Site> sites = new ArrayList<>();
        fields.or("site", SITES, List.of()).forEach(sites::addAll);
        fields.or("sites", SITES, List.of()).forEach(sites::addAll);
        Optional<LocalDateTime> on = fields.maybe("on", Shapes.WHEN);
        Map<String, List<String>> details = new LinkedHashMap<>();
        PLAIN.forEach(field -> put(details, field, fields.or(field, Shapes.some(), List.of())));
        put(details, "purpose", fields.or("purpose", Purposes.shape(), List.of()));
        put(details, "contrast", fields.or("contrast", Shapes.some().as(Requests::contrast), List.of()));
        put(details, "temperature", fields.or("temperature", CELSIUS.as(List::of), List.of()));
        List<String> drugs = fields.or("injectate", Shapes.some(), List.of());
        put(details, "injectate", drugs.stream().map(Requests::drug).toList());
        put(details, "dose", drugs.stream().filter(drug -> drug.contains(" ")).toList());
        List<Request> parts = fields.each("parts", shape());
        put(details, "also", also(fields, parts));
        on.filter(at -> !at.toLocalTime().equals(Shapes.CONSULT))
                .ifPresent(at -> put(details, "hour", List.of(at.toLocalTime().toString())));
        return new Request(procedure, sites, on.map(LocalDateTime::toLocalDate), details, parts);
    }

    /** A field that was not said is left out, and so unknown. */
    private static void put(Map<String, List<String>> details, String field, List<String> said) {
        if (!said.isEmpty()) {
            details.put(field, said);
        }
    }

    /** "none" stays none; "used", or an agent with its dose, is contrast that is used, and the agent is kept beside it. */
    private static List<String> contrast(List<String> said) {
        return said.stream()
                .flatMap(word -> switch (word) {
                    case "none" -> Stream.of("contrast-none");
                    case "used" -> Stream.of("contrast-used");
                    default -> Stream.of("contrast-used", drug(word));
                })
                .distinct()
                .toList();
    }

    private static String drug(String said) {
        return said.split("\\s+")[0];
    }

    /** What else is done in the session: named, or as parts with sites of their own. */
    private static List<String> also(Fields fields, List<Request> parts) {
        List<String> also = new ArrayList<>(fields.or("also", Shapes.some(), List.of()));
        parts.forEach(part -> also.add(part.procedure()));
        return also;
    }

    private static final Shape<String> CELSIUS = Shape.scalar("", "a temperature", (text, problems) -> {
        String degrees = text.value().strip().replaceAll("\\s*(°C|Cel|C)$", "");
        if (!degrees.matches("\\d{1,3}(\\.\\d)?")) {
            problems.add(text.at(), "\"" + text.value() + "\" is not a temperature. Write 80 C.");
        }
        return degrees + " Cel";
    });

    private static final Shape<List<List<Site>>> SITES = Shape.scalar(List.<Site>of(), "a place", (text, problems) -> {
                List<Site> sites = Site.all(text.value());
                if (sites.isEmpty()) {
                    problems.add(
                            text.at(),
                            "\"" + text.value()
                                    + "\" is no place a procedure can aim at. Write L4-5 left, L4-5 and L5-S1 both,"
                                    + " C5-6 right, sacroiliac left, sacral-hiatus.");
                }
                return sites;
            })
            .some();
}
