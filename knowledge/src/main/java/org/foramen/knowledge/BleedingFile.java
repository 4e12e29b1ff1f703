package org.foramen.knowledge;

import java.util.List;
import java.util.Set;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Bleeding;
import org.foramen.library.BleedingScheme;

/** A file of the bleeding classes of procedures as one authority draws them up. */
final class BleedingFile {
    /** A class in which somebody can bleed, as holds name it. */
    static final Shape<Bleeding> CLASS =
            Texts.oneOf("a bleeding class", Bleeding.LOW, Bleeding.INTERMEDIATE, Bleeding.HIGH);

    private static final Shape<Bleeding> ANY_CLASS = Texts.oneOf("a bleeding class", Bleeding.values());
    private static final BleedingScheme.Classed CLASSED =
            new BleedingScheme.Classed(List.of(), Bleeding.HIGH, Bleeding.HIGH, Stand.NOTE);

    private final Desk desk;
    private final Kinds kinds;

    BleedingFile(Desk desk, Kinds kinds) {
        this.desk = desk;
        this.kinds = kinds;
    }

    BleedingScheme read(Fields fields) {
        String id = fields.one("scheme", Texts.NAME);
        fields.named("scheme " + id);
        return new BleedingScheme(
                id,
                fields.one("name", Texts.TEXT),
                fields.each("classes", Shape.table(CLASSED, "a class", this::classed)));
    }

    private BleedingScheme.Classed classed(Fields fields) {
        Set<String> procedures = kinds.procedures(
                fields.one("procedures", desk.defined().procedural().some()));
        List<Bleeding> ends = fields.one("class", ANY_CLASS.some());
        Bleeding from = ends.isEmpty() ? Bleeding.HIGH : ends.getFirst();
        Bleeding to = ends.isEmpty() ? Bleeding.HIGH : ends.getLast();
        boolean half = ends.size() > 1 && from == Bleeding.NONE;
        if (ends.size() > 2 || from.compareTo(to) > 0 || half) {
            fields.problem(
                    fields.at("class"), "A class is one, or two from the lower to the higher: [low, intermediate].");
        }
        return new BleedingScheme.Classed(List.copyOf(procedures), from, to, ProcedureFile.note(fields, desk));
    }
}
