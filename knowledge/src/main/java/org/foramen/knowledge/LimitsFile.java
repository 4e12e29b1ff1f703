package org.foramen.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Patient.Sex;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;
import org.foramen.library.DoseLimit;
import org.foramen.library.DoseTable;
import org.foramen.library.Hazard;
import org.foramen.library.LeanWeight;
import org.foramen.library.Limits;
import org.foramen.library.Mixture;
import org.foramen.library.Procedure;
import org.foramen.library.Usual;

/** A file of limits: what may be given at most, and the hazards of the day of service. */
final class LimitsFile {
    private static final DoseTable TABLE = new DoseTable("", "", Names.ANY, List.of(), List.of());
    private static final DoseTable.Equivalent EQUIVALENT =
            new DoseTable.Equivalent("", Names.ANY, BigDecimal.ONE, BigDecimal.ONE, Stand.NOTE);
    private static final DoseLimit LIMIT = new DoseLimit(
            "",
            "",
            "",
            Status.DRAFT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            false);
    private static final Usual USUAL = new Usual(Names.ANY, BigDecimal.ONE, BigDecimal.ONE, Stand.NOTE);
    private static final Hazard HAZARD = new Hazard(Stand.IN, Optional.empty(), Optional.empty(), Criteria.BLANK);
    private static final Shape<Sex> SEX = Texts.oneOf("a sex", Sex.FEMALE, Sex.MALE);

    private final Desk desk;
    private final Lexicon lexicon;
    private final List<Listed> register;

    /** @param register where every limit is listed among the rules */
    LimitsFile(Desk desk, Lexicon lexicon, List<Listed> register) {
        this.desk = desk;
        this.lexicon = lexicon;
        this.register = register;
    }

    /** What several files say, as one. */
    static Limits together(List<Limits> files) {
        List<DoseTable> doses = new ArrayList<>();
        List<Mixture> mixtures = new ArrayList<>();
        List<Hazard> hazards = new ArrayList<>();
        List<Usual> usual = new ArrayList<>();
        Optional<LeanWeight> lean = Optional.empty();
        for (Limits file : files) {
            doses.addAll(file.doses());
            mixtures.addAll(file.mixtures());
            usual.addAll(file.usual());
            hazards.addAll(file.hazards());
            lean = lean.or(file::lean);
        }
        return new Limits(doses, mixtures, lean, usual, hazards);
    }

    Limits read(Fields fields) {
        return new Limits(
                fields.each("doses", Shape.table(TABLE, "a counted drug", this::table)),
                fields.each(
                        "mixtures", Shape.table(new Mixture("", List.of(), Stand.NOTE), "a mixture", this::mixture)),
                fields.maybe("lean weight", lean()),
                fields.each("usual", Shape.table(USUAL, "a usual dose", this::usual)),
                fields.each("hazards", Shape.table(HAZARD, "a hazard", this::hazard)));
    }

    private Usual usual(Fields fields) {
        return new Usual(
                names(List.of(fields.one("drug", desk.defined().word()))),
                fields.one("from", Decimals.MILLIGRAMS),
                fields.one("to", Decimals.MILLIGRAMS),
                ProcedureFile.note(fields, desk));
    }

    private DoseTable table(Fields fields) {
        String id = fields.one("dose", Texts.NAME);
        fields.named("dose " + id);
        return new DoseTable(
                id,
                fields.one("name", Texts.TEXT),
                names(List.of(id)),
                fields.each("equals", Shape.table(EQUIVALENT, "an equivalent", this::equivalent)),
                fields.each("limits", Shape.table(LIMIT, "a limit", this::limit)));
    }

    private Names names(List<String> words) {
        return Names.of(lexicon, words);
    }

    private DoseTable.Equivalent equivalent(Fields fields) {
        String drug = fields.one("drug", desk.defined().word());
        return new DoseTable.Equivalent(
                drug,
                names(List.of(drug)),
                fields.one("each", Decimals.MILLIGRAMS),
                fields.one("counts", Decimals.MILLIGRAMS),
                ProcedureFile.note(fields, desk));
    }

    private DoseLimit limit(Fields fields) {
        String id = id(fields, "limit");
        Procedure.Note note = listed(id, fields);
        Optional<Criterion> scope = fields.maybe("scope", desk.safety().scope());
        if (!fields.has("at most") && !fields.has("per kg")) {
            fields.problem(fields.at("id"), "The limit " + id + " has neither \"at most\" nor \"per kg\".");
        }
        return new DoseLimit(
                id,
                note.says(),
                note.cites(),
                note.status(),
                fields.maybe("at most", Decimals.MILLIGRAMS),
                fields.maybe("per kg", Decimals.MILLIGRAMS),
                fields.maybe("adrenaline", Texts.TRUTH),
                fields.maybe("within", Times.SPAN),
                fields.maybe("sex", SEX),
                scope,
                scope.isPresent() || fields.has("sex") ? fields.one("ask", Texts.TEXT) : "",
                fields.one("decides", Texts.TRUTH));
    }

    private String id(Fields fields, String what) {
        String id = fields.one("id", Texts.ID);
        fields.named(what + " " + id);
        return id;
    }

    private Procedure.Note listed(String id, Fields fields) {
        Procedure.Note note = ProcedureFile.note(fields, desk);
        register.add(new Listed(id, note.status(), fields.at("id")));
        return note;
    }

    private Mixture mixture(Fields fields) {
        String id = id(fields, "mixture");
        return new Mixture(id, fields.one("of", Texts.NAME.some()), listed(id, fields));
    }

    private Shape<LeanWeight> lean() {
        LeanWeight blank = new LeanWeight(
                BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Stand.NOTE, Stand.NOTE);
        return Shape.table(
                blank,
                "the weight of doses",
                fields -> new LeanWeight(
                        fields.one("from", Decimals.NUMBER),
                        fields.one("male", Decimals.KILOGRAMS),
                        fields.one("female", Decimals.KILOGRAMS),
                        fields.one("base", Decimals.CENTIMETRES),
                        fields.one("each", Decimals.KILOGRAMS),
                        fields.one("rule", ProcedureFile.note(desk)),
                        fields.one("formula", ProcedureFile.note(desk))));
    }

    private Hazard hazard(Fields fields) {
        Optional<Criterion> applies = fields.maybe("applies", desk.safety().scope());
        Optional<Sex> sex = fields.maybe("sex", SEX);
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Hazard(ruling.clause(), applies, sex, ruling.test());
    }
}
