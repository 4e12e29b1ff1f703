package org.foramen.exchange.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foramen.chart.Answers;
import org.foramen.criteria.Scoring;
import org.foramen.exchange.r4.Node;

/**
 * The questionnaires whose single items stand in a response, known by their LOINC codes. Where one is part of another, the
 * larger is meant as soon as one of its own items is there.
 */
final class AnsweredItems {
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    /** The answers by LOINC code; an item that is there without an answer has none. */
    private final Map<String, Optional<Integer>> answers = new HashMap<>();

    private AnsweredItems() {}

    static List<Answers> of(Node response, List<Scoring> scorings) {
        AnsweredItems items = new AnsweredItems();
        items.gather(response);
        List<Scoring> there = scorings.stream().filter(items::there).toList();
        return there.stream()
                .filter(scoring -> there.stream().noneMatch(other -> within(scoring, other)))
                .map(items::answered)
                .toList();
    }

    private void gather(Node parent) {
        for (Node item : parent.each("item")) {
            String link = item.text("linkId");
            answers.putIfAbsent(link.substring(link.lastIndexOf('/') + 1), answer(item));
            gather(item);
            item.each("answer").forEach(this::gather);
        }
    }

    private static Optional<Integer> answer(Node item) {
        Node value = item.at("answer").choice("value");
        Optional<BigDecimal> number = value.type().equals("Coding") ? ordinal(value) : Questionnaires.number(value);
        return number.filter(n -> n.stripTrailingZeros().scale() <= 0).map(BigDecimal::intValue);
    }

    private static Optional<BigDecimal> ordinal(Node coding) {
        return coding.each("extension").stream()
                .filter(extension -> extension.text("url").equals(ORDINAL))
                .findFirst()
                .map(extension -> new BigDecimal(extension.choice("value").text()));
    }

    private static Set<String> codes(Scoring scoring) {
        return scoring.items().stream().map(Scoring.Item::loinc).collect(Collectors.toSet());
    }

    /** All its items have codes, and more than half of them stand in the response, with or without an answer. */
    private boolean there(Scoring scoring) {
        Set<String> codes = codes(scoring);
        long there = codes.stream().filter(answers::containsKey).count();
        boolean answered = codes.stream()
                .anyMatch(code -> answers.getOrDefault(code, Optional.empty()).isPresent());
        return !codes.contains("") && 2 * there > codes.size() && answered;
    }

    /** An item that both have says nothing of which is meant; one that only the larger has does. */
    private static boolean within(Scoring part, Scoring whole) {
        return whole.items().size() > part.items().size() && codes(whole).containsAll(codes(part));
    }

    private Answers answered(Scoring scoring) {
        Map<Integer, Integer> given = new TreeMap<>();
        for (Scoring.Item item : scoring.items()) {
            answers.getOrDefault(item.loinc(), Optional.empty()).ifPresent(answer -> given.put(item.number(), answer));
        }
        return Answers.of(scoring.scale(), given);
    }
}
