package org.foramen.knowledge;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Place;
import org.foramen.knowledge.Defined.Sort;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Figure;
import org.foramen.library.Procedure;

/** A file of one targeted procedure: for whom, with what chance, at what risk. */
final class ProcedureFile {
    private static final Shape<Place.Kind> TARGET = Texts.oneOf("a sort of place", Place.Kind.values());
    private static final Procedure.Rule RULE = new Procedure.Rule(Stand.IN, Criteria.BLANK, false);
    private static final Figure FIGURE =
            new Figure("", Optional.empty(), Optional.empty(), "", "", "", Stand.IN.status());

    private final Desk desk;

    ProcedureFile(Desk desk) {
        this.desk = desk;
    }

    Procedure read(Fields fields) {
        String id = fields.one("procedure", Texts.NAME);
        fields.named("procedure " + id);
        return new Procedure(
                id,
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
                instead(fields));
    }

    private List<String> instead(Fields fields) {
        return fields.each("instead", Texts.TEXT);
    }

    private Procedure.Rule indication(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Procedure.Rule(ruling.clause(), ruling.test(), false);
    }

    private Procedure.Rule contraindication(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Procedure.Rule(ruling.clause(), ruling.test(), fields.one("absolute", Texts.TRUTH));
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
