package org.foramen.knowledge;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Place;
import org.foramen.knowledge.Defined.Sort;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Approval;
import org.foramen.library.Figure;
import org.foramen.library.Procedure;

/** A file of one targeted procedure: for whom, with what chance, at what risk. */
final class ProcedureFile {
    private static final Shape<Place.Kind> TARGET = Texts.oneOf("a sort of place", Place.Kind.values());
    private static final Procedure.Rule RULE = new Procedure.Rule(Stand.IN, Criteria.BLANK, false);
    private static final Figure FIGURE =
            new Figure("", Optional.empty(), Optional.empty(), "", "", "", Stand.IN.status());

    private static final String NOT_FOUND = "not found";
    private static final Shape<Approval.How> HOW = Texts.oneOf("how a regulator stands", Approval.How.values());
    private static final Approval APPROVAL = new Approval("", Approval.How.OFF_LABEL, Stand.NOTE);

    private final Desk desk;

    ProcedureFile(Desk desk) {
        this.desk = desk;
    }

    Procedure read(Fields fields) {
        return new Procedure(
                id(fields),
                fields.one("name", Texts.TEXT),
                fields.one("family", Texts.NAME),
                fields.one("target", TARGET),
                fields.one("regions", Desk.REGIONS),
                fields.one("intent", Texts.TEXT),
                fields.one("generators", desk.defined().named(Sort.GENERATOR).list()),
                fields.each("indications", Shape.table(RULE, "an indication", this::indication)),
                fields.each("contraindications", Shape.table(RULE, "a contraindication", this::contraindication)),
                fields.each("do not use when", note()),
                fields.one("guidance", note()),
                fields.one("bleeding", note()),
                fields.each("benefits", figure()),
                fields.each("harms", figure()),
                fields.one("interval", note()),
                fields.one("recovery", note()),
                fields.one("durability", found(note().as(Optional::of), Optional.empty())),
                fields.one("aftercare", found(note().list(), List.of())),
                fields.one("standing", found(approval().list(), List.of())),
                fields.maybe("gate", new GateFile(desk).shape()),
                fields.each("instead", Texts.TEXT));
    }

    private static String id(Fields fields) {
        String id = fields.one("procedure", Texts.NAME);
        fields.named("procedure " + id);
        return id;
    }

    private Procedure.Rule indication(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Procedure.Rule(ruling.clause(), ruling.test(), false);
    }

    private Procedure.Rule contraindication(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Procedure.Rule(ruling.clause(), ruling.test(), fields.one("absolute", Texts.TRUTH));
    }

    /** What the references say; where they say nothing the file says so: {@code not found}. */
    static <T> Shape<T> found(Shape<T> shape, T nothing) {
        return new Shape<>(nothing, (yaml, problems) -> {
            if (!(yaml instanceof Yaml.Text text)) {
                return shape.read(yaml, problems);
            }
            if (!text.value().equals(NOT_FOUND)) {
                problems.add(
                        text.at(),
                        "\"" + text.value() + "\" says neither what nor from where. Where the references say nothing,"
                                + " write: not found.");
            }
            return nothing;
        });
    }

    private Shape<Approval> approval() {
        return Shape.table(
                APPROVAL,
                "what a regulator allowed",
                fields -> new Approval(fields.one("where", Texts.TEXT), fields.one("how", HOW), note(fields, desk)));
    }

    private Shape<Procedure.Note> note() {
        return note(desk);
    }

    /** A sentence with its source and status. */
    static Shape<Procedure.Note> note(Desk desk) {
        return Shape.table(Stand.NOTE, "a note", fields -> note(fields, desk));
    }

    static Procedure.Note note(Fields fields, Desk desk) {
        return new Procedure.Note(
                fields.one("says", Texts.TEXT),
                fields.one("cites", desk.defined().cites()),
                fields.one("status", ClauseFields.STATUS));
    }

    private Shape<Figure> figure() {
        return Shape.table(
                FIGURE,
                "a figure",
                fields -> new Figure(
                        fields.one("says", Texts.TEXT),
                        fields.maybe("point", Numbers.SHARE),
                        fields.maybe("range", Numbers.SHARES),
                        fields.one("horizon", Texts.TEXT),
                        fields.one("population", Texts.TEXT),
                        fields.one("cites", desk.defined().cites()),
                        fields.one("status", ClauseFields.STATUS)));
    }
}
