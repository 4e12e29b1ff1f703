package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Source;

/**
 * Documents that are cited: {@code sources:} and below it one table each, under the id that clauses cite. They stand in
 * files of their own, or in the policy that cites them.
 */
final class SourceFile {
    /** The key they stand below. */
    static final String KEY = "sources";

    /** The documents below that key, with the places where they stand. */
    private static final Shape<List<Placed<Source>>> DOCUMENTS = documents();

    private SourceFile() {}

    /** The documents that a file tells of. */
    static List<Placed<Source>> read(Tree tree, Problems problems) {
        return switch (tree.room()) {
            case SOURCES ->
                tree.read("a file of sources", fields -> fields.one(KEY, DOCUMENTS), problems)
                        .orElse(List.of());
            case POLICY, FAMILY, BINDING, AUTHORIZATION, OVERLAY ->
                tree.value(KEY).map(below -> DOCUMENTS.read(below, problems)).orElse(List.of());
            case SETS, CODES, GENERATOR, MECHANISM, ALARMS, CANDIDACY, BLOCKS, UNITS, INSTRUMENT -> List.of();
            case OPIOIDS, GENES, LIMITS, HOLDS, HOLD, BLEEDING -> List.of();
            case PROCEDURE, TECHNIQUE, POSITIONS, JURISDICTIONS, OFF, NOWHERE -> List.of();
        };
    }

    private static Shape<List<Placed<Source>>> documents() {
        return new Shape<>(List.of(), (yaml, problems) -> {
            List<Placed<Source>> found = new ArrayList<>();
            if (!(yaml instanceof Yaml.Table table)) {
                problems.add(yaml.at(), "Here stands " + yaml.sort() + " where sources by id are expected.");
                return List.of();
            }
            for (Yaml.Line line : table.lines()) {
                String id = Texts.NAME.read(new Yaml.Text(line.at(), line.key(), line.key(), false), problems);
                Source source = document(id).read(line.value(), problems);
                found.add(new Placed<>(source, line.at()));
            }
            return found;
        });
    }

    private static Shape<Source> document(String id) {
        Source blank = new Source(id, "", "", Optional.empty(), "", "");
        return Shape.table(blank, "source " + id, fields -> source(id, fields));
    }

    private static Source source(String id, Fields fields) {
        return new Source(
                id,
                fields.one("title", Texts.TEXT),
                fields.or("version", Texts.NOTE, ""),
                fields.maybe("read", Times.DATE),
                fields.or("link", Texts.NOTE, ""),
                fields.or("seen", Texts.NOTE, ""));
    }
}
