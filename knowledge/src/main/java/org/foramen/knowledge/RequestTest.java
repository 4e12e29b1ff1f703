package org.foramen.knowledge;

import static java.util.Map.entry;

import java.util.Map;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Thresholds;
import org.foramen.knowledge.yaml.Yaml;

/** The test of one field of the request: a word that it says, or a number within a bound. */
final class RequestTest {
    private static final Shape<String> PURPOSE = Texts.oneOf(
            "a purpose",
            "diagnostic-first",
            "diagnostic-confirmatory",
            "therapeutic-first",
            "therapeutic-repeat",
            "initial",
            "repeat",
            "replacement");
    private static final Shape<String> SIDES = Texts.oneOf("a number of sides", "one", "both");

    private final Map<String, Shape<Names>> words;
    private final Map<String, Shape<Bound>> numbers;
    private final NameShapes names;

    private RequestTest(NameShapes names) {
        this.names = names;
        words = Map.ofEntries(
                entry("procedure", names.procedures()),
                entry("purpose", names.of(PURPOSE)),
                entry("guidance", names.words()),
                entry("contrast", names.words()),
                entry("sedation", names.words()),
                entry("injectate", names.words()),
                entry("technique", names.words()),
                entry("approach", names.words()),
                entry("setting", names.words()),
                entry("codes", names.of(Texts.TEXT)),
                entry("modifiers", names.of(Texts.TEXT)),
                entry("also", names.proceduresOrNone()),
                entry("sides", names.of(SIDES)));
        numbers = Map.of(
                "levels", Thresholds.plain(0, 20),
                "leads", Thresholds.plain(0, 20),
                "contacts", Thresholds.plain(0, 64),
                "regions", Thresholds.plain(0, 9),
                "temperature", Thresholds.measured(0, 100));
    }

    static Shape<Criterion> shape(NameShapes names) {
        RequestTest test = new RequestTest(names);
        return Shape.table(Criteria.BLANK, "the test \"request\"", test::read);
    }

    private Criterion read(Fields fields) {
        fields.knows(words.keySet());
        fields.knows(numbers.keySet());
        if (fields.lines().size() != 1) {
            fields.problem(fields.at(), "\"request\" asks for one field. Put several below all: or any:.");
            return Criteria.BLANK;
        }
        Yaml.Line line = fields.lines().getFirst();
        Shape<Names> said = words.get(line.key());
        if (said != null) {
            return new Criterion.Asked(line.key(), fields.one(line.key(), said));
        }
        Shape<Bound> bound = numbers.get(line.key());
        return bound == null
                ? Criteria.BLANK
                : new Criterion.Counted(line.key(), names.unit(fields.one(line.key(), bound)));
    }
}
