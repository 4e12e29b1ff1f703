package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.foramen.criteria.Scoring;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Range;

/** The items of an instrument: one line for each, or one for many that are answered alike. */
final class InstrumentItems {
    private static final Shape<Integer> WHOLE = Decimals.NUMBER.as(number -> number.intValue());

    private InstrumentItems() {}

    /** An item with its words, where they may ship. */
    record Written(Scoring.Item item, String text) {}

    static List<Written> read(Fields fields) {
        List<Written> items = new ArrayList<>();
        Shape<List<Written>> line = Shape.table(List.of(), "a line of items", InstrumentItems::line);
        fields.each("items", line).forEach(items::addAll);
        Set<Integer> numbers = new HashSet<>();
        for (Written written : items) {
            if (!numbers.add(written.item().number())) {
                fields.problem(
                        fields.at("items"),
                        "There are two items " + written.item().number() + ".");
            }
        }
        return items;
    }

    private static List<Written> line(Fields fields) {
        Range numbers = fields.one("item", Decimals.RANGE);
        List<Integer> values = values(fields);
        List<Integer> points = fields.or("points", WHOLE.list(), values);
        if (points.size() != values.size()) {
            fields.problem(
                    fields.at("points"), "There are " + values.size() + " answers and " + points.size() + " points.");
            return List.of();
        }
        String loinc = fields.or("loinc", Texts.NOTE, "");
        String text = fields.or("text", Texts.NOTE, "");
        return IntStream.rangeClosed((int) numbers.low(), (int) numbers.high())
                .mapToObj(number -> new Written(new Scoring.Item(number, values, points, loinc), text))
                .toList();
    }

    /** {@code from: 0, to: 5}, or {@code values: [0, 3, 5]} where some between cannot be answered. */
    private static List<Integer> values(Fields fields) {
        if (fields.has("values")) {
            return fields.one("values", WHOLE.list());
        }
        int from = fields.one("from", Numbers.count(0, 10));
        int to = fields.one("to", Numbers.count(0, 100));
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
