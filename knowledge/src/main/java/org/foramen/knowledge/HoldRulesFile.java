package org.foramen.knowledge;

import java.util.List;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.HoldRules;
import org.foramen.library.Procedure;

/** The file of what all holds have in common: which names act on clotting, what raises a class, what speaks against stopping. */
final class HoldRulesFile {
    private static final Procedure.Rule RULE = new Procedure.Rule(Stand.IN, Criteria.BLANK, false);
    private static final HoldRules.Values VALUES = new HoldRules.Values(Names.ANY, Names.ANY, Names.ANY, Names.ANY);

    private final Desk desk;
    private final Lexicon lexicon;

    HoldRulesFile(Desk desk, Lexicon lexicon) {
        this.desk = desk;
        this.lexicon = lexicon;
    }

    HoldRules read(Fields fields) {
        return new HoldRules(
                names(fields, "antithrombotic"),
                names(fields, "other medicines"),
                names(fields, "goes on"),
                List.of(),
                List.of(),
                fields.each("raises the class", Shape.table(RULE, "what raises the class", this::rule)),
                fields.each("against stopping", Shape.table(RULE, "what speaks against stopping", this::rule)),
                fields.one("values", Shape.table(VALUES, "the values", this::values)),
                fields.each("measured", ProcedureFile.note(desk)));
    }

    private HoldRules.Values values(Fields fields) {
        return new HoldRules.Values(
                names(fields, "creatinine clearance"),
                names(fields, "creatinine"),
                names(fields, "weight"),
                names(fields, "inr"));
    }

    private Names names(Fields fields, String key) {
        return Names.of(lexicon, fields.one(key, Texts.NAME.some()));
    }

    private Procedure.Rule rule(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Procedure.Rule(ruling.clause(), ruling.test(), false);
    }
}
