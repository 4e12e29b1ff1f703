package org.foramen.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foramen.knowledge.SetFile.Members;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;

/** A file that says how many members each set of the code tables has, and which it cannot do without. */
final class ExpectedFile {
    private static final String KEY = "expected";

    private final Map<String, Members> sets = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private ExpectedFile(List<Members> tables) {
        tables.forEach(set -> sets.put(set.set(), set));
    }

    /** Counts the tables; answers the files that said what to expect, which have nothing else to say. */
    static List<Tree> count(List<Members> tables, List<Tree> trees, Problems problems) {
        ExpectedFile expected = new ExpectedFile(tables);
        List<Tree> files = trees.stream()
                .filter(tree -> tree.room() == Room.SETS && tree.has(KEY))
                .toList();
        files.forEach(tree -> tree.read("a file of expected counts", expected::read, problems));
        for (Members set : tables) {
            if (!expected.told.contains(set.set())) {
                problems.add(
                        set.at(),
                        "The set " + set.set() + " has no expected count below expected: in any file of sets.");
            }
        }
        return files;
    }

    private List<String> read(Fields fields) {
        return fields.one(
                KEY, Shape.table("", "an expected count", this::expected).list());
    }

    private String expected(Fields fields) {
        String id = fields.one("set", Texts.NAME);
        fields.named("set " + id);
        int expect = fields.one("expect", Numbers.count(1, 100_000));
        List<String> needed = fields.each("must have", SetFile.MEMBER);
        Members set = sets.get(id);
        if (set == null) {
            fields.problem(fields.at("set"), "No table of codes holds the set " + id + ".");
        } else {
            SetFile.complete(fields, "set", expect, needed, set.members());
        }
        told.add(id);
        return id;
    }
}
