package org.foramen.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;

/** The file that says how many members each set of the code tables has, and which it cannot do without. */
final class ExpectedFile {
    private final Map<String, SetFile.Members> sets;
    private final Set<String> told = new HashSet<>();

    /** @param sets the sets of the tables, by id */
    ExpectedFile(Map<String, SetFile.Members> sets) {
        this.sets = sets;
    }

    Shape<List<String>> shape() {
        return Shape.table(
                List.of(),
                "the file of expected counts",
                fields -> fields.one(
                        "expected",
                        Shape.table("", "an expected count", this::expected).list()));
    }

    /** Reports the sets of the tables that nobody counted. */
    void end(Problems problems) {
        sets.forEach((id, set) -> {
            if (!told.contains(id)) {
                problems.add(set.at(), "The set " + id + " has no expected count in sets/expected.yaml.");
            }
        });
    }

    private String expected(Fields fields) {
        String id = fields.one("set", Texts.NAME);
        fields.named("set " + id);
        int expect = fields.one("expect", Numbers.count(1, 100_000));
        List<String> needed = fields.each("must have", SetFile.MEMBER);
        SetFile.Members set = sets.get(id);
        if (set == null) {
            fields.problem(fields.at("set"), "No table of codes holds the set " + id + ".");
        } else {
            SetFile.complete(fields, "set", expect, needed, set.members());
        }
        told.add(id);
        return id;
    }
}
