package org.foramen.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Thresholds;
import org.foramen.library.Bleeding;
import org.foramen.library.Hold;
import org.foramen.library.Pause;
import org.foramen.library.Procedure;

/** A file of one medicine: how long each authority holds it before a procedure, and when it begins again. */
final class HoldFile {
    private static final Hold.Band BAND = new Hold.Band(List.of(), Pause.of(Pause.Sort.NOT_READ));
    private static final Hold.LowDose LOW_DOSE =
            new Hold.LowDose(Bound.atMost("0"), false, Optional.empty(), Optional.empty(), Stand.NOTE);
    private static final Procedure.Rule RULE = new Procedure.Rule(Stand.IN, Criteria.BLANK, false);

    private final Desk desk;
    private final Lexicon lexicon;
    private final Kinds kinds;
    private final List<Listed> register;

    HoldFile(Desk desk, Lexicon lexicon, Kinds kinds, List<Listed> register) {
        this.desk = desk;
        this.lexicon = lexicon;
        this.kinds = kinds;
        this.register = register;
    }

    Hold read(Fields fields) {
        String id = fields.one("hold", Texts.NAME);
        fields.named("hold " + id);
        return new Hold(
                id,
                fields.one("name", Texts.TEXT),
                Names.of(lexicon, fields.one("drugs", Texts.NAME.some())),
                fields.maybe("route", Texts.oneOf("a route", "intravenous", "subcutaneous")),
                fields.maybe("low dose", Shape.table(LOW_DOSE, "a low dose", this::lowDose)),
                fields.maybe("levels", Shape.table(RULE, "a level", this::level)),
                fields.one(
                        "rows",
                        Shape.table(Hold.Row.blank(), "a row", this::row).list()),
                fields.each("notes", ProcedureFile.note(desk)));
    }

    private Hold.LowDose lowDose(Fields fields) {
        return new Hold.LowDose(
                fields.one("daily", Thresholds.MEASURED),
                fields.or("for each kg", Texts.TRUTH, false),
                fields.maybe("each", Thresholds.MEASURED),
                fields.maybe("unless", desk.safety().scope()),
                ProcedureFile.note(fields, desk));
    }

    private Procedure.Rule level(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Procedure.Rule(ruling.clause(), ruling.test(), false);
    }

    private Hold.Row row(Fields fields) {
        String id = fields.one("id", Texts.ID);
        fields.named("row " + id);
        List<Hold.Band> renal = fields.each("renal", Shape.table(BAND, "a band of clearance", HoldFile::band));
        boolean both = renal.isEmpty() != fields.has("hold");
        if (both) {
            fields.problem(fields.at(), fields.what() + " has either a \"hold\" or bands below \"renal\".");
        }
        Hold.Row row = new Hold.Row(
                id,
                fields.one("authority", Texts.TEXT),
                Set.copyOf(fields.or("for", BleedingFile.CLASS.some(), List.<Bleeding>of())),
                kinds(fields),
                fields.or("dose", Texts.oneOf("a dose", Hold.Dosing.values()), Hold.Dosing.ANY),
                fields.one("says", Texts.TEXT),
                fields.or("hold", Pauses.PAUSE, Pause.of(Pause.Sort.NOT_READ)),
                renal,
                fields.maybe("inr", Pauses.INR),
                fields.maybe("restart", Pauses.RESTART),
                fields.one("cites", desk.defined().cites()),
                fields.one("status", ClauseFields.STATUS));
        register.add(new Listed(id, row.status(), fields.at("id")));
        return row;
    }

    private Set<String> kinds(Fields fields) {
        List<String> named = fields.or("procedures", desk.defined().procedural().some(), List.of());
        return named.isEmpty() ? Set.of() : kinds.procedures(named);
    }

    private static Hold.Band band(Fields fields) {
        return new Hold.Band(fields.one("clearance", Pauses.BAND.some()), fields.one("hold", Pauses.PAUSE));
    }
}
