package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Yaml;

/** How clauses, combinations and tests are read, as deep as they are nested. */
final class Criteria {
    /** What stands in for a criterion that could not be read. */
    static final Criterion BLANK = new Criterion.All(List.of());

    private static final List<String> COMBINATIONS = List.of("all", "any", "at least", "not", "when", "unless");

    private final Map<String, Shape<Criterion>> tests;
    private final ClauseFields clauses;
    /** How many clauses the reading is inside of. */
    private int stated;

    Criteria(Map<String, Shape<Criterion>> tests, ClauseFields clauses) {
        this.tests = tests;
        this.clauses = clauses;
    }

    /** A clause's words and what it tests. */
    record Ruling(Clause clause, Criterion test) {
        Criterion.Stated stated() {
            return new Criterion.Stated(clause, test);
        }
    }

    /** A clause with its test, in a table that may have other keys as well. */
    Ruling ruling(Fields fields) {
        Clause clause = clauses.read(fields, testKeys(fields));
        return new Ruling(clause, inside(() -> test(fields)));
    }

    /** The words of a clause that tests something a chart alone cannot answer, with no test beside them or one. */
    Clause words(Fields fields) {
        return clauses.read(fields, testKeys(fields));
    }

    /** A clause where there is an id, else a combination of clauses. A test in no clause has no words and no source. */
    Criterion criterion(Fields fields) {
        return fields.has("id") ? ruling(fields).stated() : test(fields);
    }

    /** Whom a rule or a position speaks of: tests and combinations that need no words of their own. */
    Shape<Criterion> scope() {
        return new Shape<>(BLANK, (yaml, problems) -> inside(() -> part().read(yaml, problems)));
    }

    private Shape<Criterion> part() {
        return Shape.table(BLANK, "a rule or a test", this::criterion);
    }

    private Criterion inside(Supplier<Criterion> reading) {
        stated++;
        Criterion read = reading.get();
        stated--;
        return read;
    }

    /** The one test or combination that stands in a table. */
    private Criterion test(Fields fields) {
        List<Yaml.Line> found = testKeys(fields);
        fields.knows(tests.keySet());
        fields.knows(COMBINATIONS);
        if (found.isEmpty()) {
            fields.problem(
                    fields.at(), fields.what() + " has no test. For what no chart can tell, use document: NAME.");
            return BLANK;
        }
        if (found.size() > 1) {
            fields.problem(
                    found.get(1).at(),
                    "\"" + found.get(1).key() + "\" is a second test beside \""
                            + found.getFirst().key() + "\". Put both below all: or any:.");
        }
        String key = found.getFirst().key();
        Shape<Criterion> test = tests.get(key);
        if (test == null) {
            return combination(key, fields);
        }
        if (stated == 0) {
            fields.problem(fields.at(), "This test stands in no rule. Give it id, says, cites, status and ask.");
        }
        return fields.one(key, test);
    }

    /** The test that stands in a table, if one does: a binding may change words alone. */
    Optional<Criterion> changed(Fields fields) {
        fields.knows(tests.keySet());
        fields.knows(COMBINATIONS);
        return testKeys(fields).isEmpty() ? Optional.empty() : Optional.of(inside(() -> test(fields)));
    }

    private List<Yaml.Line> testKeys(Fields fields) {
        return fields.lines().stream()
                .filter(line -> tests.containsKey(line.key()) || COMBINATIONS.contains(line.key()))
                .toList();
    }

    private Criterion combination(String key, Fields fields) {
        return switch (key) {
            case "all" -> new Criterion.All(fields.one(key, parts()));
            case "any" -> new Criterion.Any(fields.one(key, parts()));
            case "at least" -> fields.one(key, Shape.table(BLANK, "at least", this::atLeast));
            case "not" -> new Criterion.Not(fields.one(key, part()));
            case "when" -> new Criterion.When(fields.one(key, scope()), fields.one("then", part()));
            default -> unless(fields);
        };
    }

    private Criterion unless(Fields fields) {
        Criterion exception = fields.one("unless", part());
        return new Criterion.Unless(fields.one("then", part()), exception);
    }

    private Criterion atLeast(Fields fields) {
        int count = fields.one("count", Numbers.count(1, 20));
        List<Criterion> of = fields.one("of", parts());
        if (count > of.size()) {
            fields.problem(fields.at("count"), "At least " + count + " of " + of.size() + " can never hold.");
        }
        return new Criterion.AtLeast(count, of);
    }

    /** A list of parts with something in it: an empty one would hold for everybody, or for nobody. */
    private Shape<List<Criterion>> parts() {
        return new Shape<>(List.of(), (yaml, problems) -> {
            List<Criterion> parts = new ArrayList<>(part().list().read(yaml, problems));
            if (yaml instanceof Yaml.Items items && items.items().isEmpty()) {
                problems.add(yaml.at(), "This list of rules is empty.");
            }
            return List.copyOf(parts);
        });
    }
}
