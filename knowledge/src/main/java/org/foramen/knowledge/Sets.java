package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foramen.knowledge.SetFile.Members;
import org.foramen.knowledge.yaml.Problems;

/** All sets that files write down, in YAML or in tables of codes. */
final class Sets {
    private Sets() {}

    static List<Members> of(List<KnowledgeFile> files, List<Tree> trees, Problems problems) {
        Codes codes = new Codes(problems);
        files.stream().filter(file -> Room.of(file) == Room.CODES).forEach(codes::read);
        List<Members> all = new ArrayList<>(codes.sets());
        count(codes.sets(), trees, problems);
        for (Tree tree : trees) {
            if (tree.room() == Room.SETS) {
                all.addAll(SetFile.SHAPE.read(tree.root(), problems));
            }
        }
        return all;
    }

    private static void count(List<Members> tables, List<Tree> trees, Problems problems) {
        Map<String, Members> byId = new LinkedHashMap<>();
        tables.forEach(set -> byId.put(set.set(), set));
        ExpectedFile expected = new ExpectedFile(byId);
        for (Tree tree : trees) {
            if (tree.room() == Room.EXPECTED) {
                expected.shape().read(tree.root(), problems);
            }
        }
        expected.end(problems);
    }
}
