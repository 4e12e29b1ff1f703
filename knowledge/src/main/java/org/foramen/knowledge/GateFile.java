package org.foramen.knowledge;

import java.util.List;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Gate;
import org.foramen.library.Procedure;

/** The part of a procedure's file that says that it is emerging or investigational, and what must be in place. */
final class GateFile {
    private static final Shape<Gate.Stage> STAGE = Texts.oneOf("a stage", Gate.Stage.values());
    private static final Procedure.Rule RULE = new Procedure.Rule(Stand.IN, Criteria.BLANK, true);
    private static final Gate GATE = new Gate(Gate.Stage.EMERGING, Stand.NOTE, List.of());

    private final Desk desk;

    GateFile(Desk desk) {
        this.desk = desk;
    }

    Shape<Gate> shape() {
        return Shape.table(GATE, "a gate", this::gate);
    }

    /** A gate that asks nothing would be a word and no gate, so it asks for one thing at least. */
    private Gate gate(Fields fields) {
        return new Gate(
                fields.one("stage", STAGE),
                ProcedureFile.note(fields, desk),
                fields.one(
                        "asks", Shape.table(RULE, "what a gate asks", this::ask).some()));
    }

    private Procedure.Rule ask(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Procedure.Rule(ruling.clause(), ruling.test(), true);
    }
}
